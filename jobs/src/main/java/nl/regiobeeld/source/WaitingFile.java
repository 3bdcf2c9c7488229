package nl.regiobeeld.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/** NZa's raw file of GGZ waiting times, recognised by its columns. */
final class WaitingFile {
  /** The publisher's id in our tables; NZa gives the file none. */
  static final String SOURCE = "nza_ggz";

  private static final String INTAKE = "Aanmeldtijd";
  private static final String TREATMENT = "Behandeltijd";
  private static final Map<String, Role> KEYS =
      Map.of(
          "ROW_ID", Role.ROW,
          "Vestigingslocatie", Role.LOCATION,
          "Plaats.zorgaanbieder", Role.REGION,
          "PLAATS", Role.SEAT,
          "POSTCODE", Role.POSTCODE,
          "Type.GGZ", Role.CARE,
          "Circuit", Role.CIRCUIT,
          "Peildatum", Role.PERIOD);

  private WaitingFile() {}

  /** Whether a file with these columns gives GGZ waiting times: it has most of them. */
  static boolean recognises(List<String> header) {
    List<String> columns = columns();
    return columns.stream().filter(header::contains).count() * 2 > columns.size();
  }

  private static List<String> columns() {
    return Stream.concat(KEYS.keySet().stream(), Stream.of(INTAKE, TREATMENT)).sorted().toList();
  }

  /**
   * The file, ready to be read.
   *
   * @throws Refusal when a column is missing, it is cut off, or has no rows
   */
  static Recognition known(FileFacts file, String licence, Catalogue catalogue, Outline outline) {
    List<String> header = outline.header();
    Recogniser.refuseDelimiter(file, "NZa", outline, List.of(';'));
    Map<Role, Integer> keys = keys(file, header);
    Header.requireOnce(file, header, columns());
    if (outline.hasNoRows(file)) {
      return new Recognition.Skipped(file.name(), "a file of waiting times without data rows");
    }
    Intact.require(file, outline);
    Layout layout =
        new Layout(
            SOURCE,
            outline.format(),
            Shape.WAITING_TIMES,
            header,
            keys,
            List.of(
                measure(header, INTAKE, WaitingTime.INTAKE),
                measure(header, TREATMENT, WaitingTime.TREATMENT)),
            new Fixed(0, "", ""),
            Map.of(),
            Splits.NONE,
            Set.of(),
            TableRecogniser.PUBLISHED_INTERVAL,
            false);
    return Recogniser.known(
        file,
        layout,
        Method.GEPUBLICEERD,
        Purpose.WAITING_TIMES,
        licence.isEmpty() ? catalogue.nzaLicence() : licence,
        List.of(),
        Map.of());
  }

  private static Map<Role, Integer> keys(FileFacts file, List<String> header) {
    Map<Role, Integer> keys = new EnumMap<>(Role.class);
    KEYS.forEach((column, role) -> keys.put(role, header.indexOf(column)));
    List<String> missing = columns().stream().filter(c -> !header.contains(c)).toList();
    List<String> others = header.stream().filter(c -> !columns().contains(c)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.input(
          "%s, line 1: this file of GGZ waiting times lacks the column(s) %s%s; download it again or restore the header"
              .formatted(file.name(), String.join(", ", missing), Nearest.hints(missing, others)));
    }
    return keys;
  }

  private static Measure measure(List<String> header, String column, String id) {
    return new Measure(header.indexOf(column), column, id, WaitingTime.UNIT, "", "");
  }
}
