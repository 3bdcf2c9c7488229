package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.CountFile;

/**
 * The records of own counts of one KPI and year, and which of them make up a region's value.
 *
 * @param cells all of them
 * @param facts of the edition
 */
record CountRecords(List<CountCell> cells, Facts facts) {
  /** Of a KPI in a year. */
  static CountRecords of(Facts facts, String kpi, String period) {
    Map<List<String>, Map<String, TableRow>> found = new TreeMap<>(byTexts());
    Map<String, String> wanted =
        Map.of(
            "bron", CountFile.SOURCE, "periode", period, "uitsplitsing", CountFile.BREAKDOWN + kpi);
    for (TableRow row : facts.rows(InputTables.WAARNEMINGEN, wanted)) {
      found
          .computeIfAbsent(
              List.of(row.text("regio_code"), row.text("leeftijd"), row.text("geslacht")),
              key -> new TreeMap<>())
          .put(row.text("meting"), row);
    }
    List<CountCell> cells = new ArrayList<>();
    found.forEach(
        (key, numbers) -> cells.add(new CountCell(key.get(0), key.get(1), key.get(2), numbers)));
    return new CountRecords(cells, facts);
  }

  private static Comparator<List<String>> byTexts() {
    return Comparator.comparing((List<String> key) -> key.get(0))
        .thenComparing(key -> key.get(1))
        .thenComparing(key -> key.get(2));
  }

  /** The records that a value is of: its own, else ages and sexes, else gemeenten. */
  List<CountCell> behind(String region, String age, String sex) {
    List<CountCell> own = ofRegion(region, age, sex);
    return own.isEmpty() && !region.startsWith("GM") ? ofGemeenten(region, age, sex) : own;
  }

  private List<CountCell> ofGemeenten(String region, String age, String sex) {
    return Subjects.gemeenten(facts, region).stream()
        .flatMap(gemeente -> ofRegion(gemeente, age, sex).stream())
        .toList();
  }

  private List<CountCell> ofRegion(String region, String age, String sex) {
    List<CountCell> mine = cells.stream().filter(cell -> cell.region().equals(region)).toList();
    Optional<CountCell> one =
        mine.stream().filter(c -> c.age().equals(age) && c.sex().equals(sex)).findFirst();
    if (one.isPresent() || !sex.equals(AgeRange.TOTAL)) {
      return one.stream().toList();
    }
    for (int way = 1; way <= 3; way++) {
      int wanted = way;
      List<CountCell> parts = mine.stream().filter(cell -> cell.way() == wanted).toList();
      if (makeUp(parts, wanted, age)) {
        return parts;
      }
    }
    return List.of();
  }

  /** Whether the cells of a way join up, alike for both sexes, to exactly these ages. */
  private static boolean makeUp(List<CountCell> parts, int way, String age) {
    List<AgeRange> men = ages(parts, "man");
    List<AgeRange> ranges = way == 2 ? ages(parts, AgeRange.TOTAL) : men;
    boolean alike = way == 2 || men.equals(ages(parts, "vrouw"));
    return alike && parts.size() > 1 && cover(ranges).equals(Optional.of(age));
  }

  private static List<AgeRange> ages(List<CountCell> parts, String sex) {
    return parts.stream()
        .filter(cell -> cell.sex().equals(sex))
        .map(CountCell::ages)
        .sorted(Comparator.comparingInt(AgeRange::from))
        .toList();
  }

  private static Optional<String> cover(List<AgeRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).from() != ranges.get(i - 1).to() + 1) {
        return Optional.empty();
      }
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    AgeRange all = new AgeRange(ranges.get(0).from(), ranges.get(ranges.size() - 1).to());
    boolean everybody = all.from() == 0 && all.to() == AgeRange.OPEN;
    return Optional.of(everybody ? AgeRange.TOTAL : all.label());
  }
}
