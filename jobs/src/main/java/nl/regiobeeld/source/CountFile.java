package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/** A region's own counts: a shape of ours, recognised by its columns in any order. */
public final class CountFile {
  /** The id of own counts in our tables. */
  public static final String SOURCE = "tellingen";

  /** What stands before the KPI's id in a breakdown. */
  public static final String BREAKDOWN = "kpi=";

  /** The unit of what is counted one by one. */
  private static final String ONES = "aantal";

  /** The unit of what is in the KPI's own. */
  private static final String KPI_UNIT = "eenheid van de kpi";

  /** Column to role; in the order of the template. */
  private static final Map<String, Role> KEYS =
      Map.of(
          "kpi", Role.KPI,
          "regio", Role.REGION,
          "periode", Role.PERIOD,
          "leeftijd", Role.AGE,
          "geslacht", Role.SEX);

  /** The columns that a file must have, in the order of the template. */
  private static final List<String> REQUIRED =
      List.of(
          "kpi",
          "regio",
          "periode",
          "leeftijd",
          "geslacht",
          "teller",
          "noemer",
          "waarde",
          "standaardafwijking",
          "waarnemingen");

  /** The column for what a reader should know; it holds no numbers. */
  private static final String REMARK = "toelichting";

  private CountFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>(REQUIRED);
    columns.add(REMARK);
    return columns;
  }

  /** Whether a file with these columns holds own counts: a kpi and most of the others. */
  static boolean recognises(List<String> header) {
    List<String> names = plain(header);
    return names.contains("kpi")
        && REQUIRED.stream().filter(names::contains).count() * 2 > REQUIRED.size();
  }

  private static List<String> plain(List<String> header) {
    return header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The file, ready to be read.
   *
   * @throws Refusal when a column is missing or there twice, or the file is cut off
   */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    List<String> names = plain(outline.header());
    Recogniser.refuseDelimiter(file, "a file of own counts", outline, List.of(';', ','));
    requireColumns(file, names);
    if (outline.hasNoRows(file)) {
      return new Recognition.Skipped(file.name(), "a file of own counts without data rows");
    }
    Intact.require(file, outline);
    Map<Role, Integer> keys = new EnumMap<>(Role.class);
    KEYS.forEach((column, role) -> keys.put(role, names.indexOf(column)));
    Layout layout =
        new Layout(
            SOURCE,
            outline.format(),
            Shape.COUNTS,
            outline.header(),
            keys,
            measures(outline.header(), names),
            new Fixed(0, "", ""),
            Map.of(),
            Splits.NONE,
            Set.of(),
            TableRecogniser.PUBLISHED_INTERVAL,
            false,
            counts);
    return Recogniser.known(
        file,
        layout,
        Method.GETELD,
        Purpose.COUNTS,
        licence.isEmpty() ? counts.licence() : licence,
        remarks(names),
        Map.of());
  }

  private static void requireColumns(FileFacts file, List<String> names) {
    List<String> missing = REQUIRED.stream().filter(name -> !names.contains(name)).toList();
    List<String> others = names.stream().filter(name -> !columns().contains(name)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.input(
          "%s, line 1: this file of own counts lacks the column(s) %s%s; ./regiobeeld template shows them all"
              .formatted(file.name(), String.join(", ", missing), Nearest.hints(missing, others)));
    }
    Header.requireOnce(file, names, columns());
  }

  private static List<Measure> measures(List<String> header, List<String> names) {
    return REQUIRED.stream()
        .filter(name -> !KEYS.containsKey(name))
        .map(
            name -> {
              boolean ofKpi = name.equals(Count.VALUE) || name.equals(Count.DEVIATION);
              int position = names.indexOf(name);
              String unit = ofKpi ? KPI_UNIT : ONES;
              return new Measure(position, header.get(position), name, unit, "", "");
            })
        .toList();
  }

  private static List<String> remarks(List<String> names) {
    List<String> others =
        names.stream().filter(name -> !columns().contains(name) && !name.isEmpty()).toList();
    return others.isEmpty()
        ? List.of()
        : List.of("column(s) " + String.join(", ", others) + " are not used");
  }
}
