package nl.regiobeeld.region;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The reference data of {@code data/reference}, read and carried through the herindelingen.
 *
 * @param register gemeenten, areas and mergers
 * @param names spellings to codes
 * @param areas kind of area to gemeente code to area code; every gemeente in one area of each kind
 */
public record Reference(
    Register register, Names names, Map<RegionKind, Map<String, String>> areas) {
  /** The files that make up the reference data. */
  public static final List<String> FILES =
      List.of(
          "gebieden.csv",
          "gemeenten.csv",
          "herindelingen.csv",
          "indeling.csv",
          "landsdelen.csv",
          "spellingen.csv");

  /**
   * Reads the reference data.
   *
   * @param text gives the content of each of {@link #FILES} by name
   */
  public static Reference read(UnaryOperator<String> text) {
    List<Gemeente> gemeenten = new ArrayList<>();
    for (CSVRecord row : rows(text.apply("gemeenten.csv"))) {
      gemeenten.add(
          new Gemeente(
              row.get("code"),
              row.get("naam"),
              year(row.get("van"), 0),
              year(row.get("tot"), Integer.MAX_VALUE)));
    }
    List<Region> gebieden = new ArrayList<>();
    for (CSVRecord row : rows(text.apply("gebieden.csv"))) {
      RegionKind kind = RegionKind.ofLabel(row.get("soort")).orElseThrow();
      gebieden.add(new Region(row.get("code"), row.get("naam"), kind));
    }
    List<Merger> mergers = new ArrayList<>();
    for (CSVRecord row : rows(text.apply("herindelingen.csv"))) {
      boolean whole = row.get("geheel").equals("ja");
      mergers.add(new Merger(year(row.get("jaar"), 0), row.get("oud"), row.get("nieuw"), whole));
    }
    Register register = new Register(gemeenten, gebieden, mergers);
    Names names = new Names(register, pairs(text, "spellingen.csv", "spelling", "code"));
    return new Reference(register, names, areas(text, new Membership(register)));
  }

  private static Map<RegionKind, Map<String, String>> areas(
      UnaryOperator<String> text, Membership membership) {
    Map<RegionKind, Map<String, String>> recorded = new LinkedHashMap<>();
    for (CSVRecord row : rows(text.apply("indeling.csv"))) {
      RegionKind kind = RegionKind.ofLabel(row.get("soort")).orElseThrow();
      recorded
          .computeIfAbsent(kind, key -> new TreeMap<>())
          .put(row.get("gemeente"), row.get("gebied"));
    }
    Map<RegionKind, Map<String, String>> areas = new LinkedHashMap<>();
    recorded.forEach((kind, known) -> areas.put(kind, membership.carry(known)));
    Map<String, String> landsdelen = pairs(text, "landsdelen.csv", "provincie", "landsdeel");
    Map<String, String> ofGemeente = new TreeMap<>();
    areas
        .get(RegionKind.PROVINCIE)
        .forEach((gemeente, provincie) -> ofGemeente.put(gemeente, landsdelen.get(provincie)));
    areas.put(RegionKind.LANDSDEEL, ofGemeente);
    return areas;
  }

  private static Map<String, String> pairs(
      UnaryOperator<String> text, String file, String key, String value) {
    Map<String, String> pairs = new TreeMap<>();
    rows(text.apply(file)).forEach(row -> pairs.put(row.get(key), row.get(value)));
    return pairs;
  }

  private static int year(String text, int absent) {
    return text.isBlank() ? absent : Integer.parseInt(text.strip());
  }

  private static List<CSVRecord> rows(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
