package nl.regiobeeld.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/**
 * Asks an edition everything once, and of its observations reads those of one measure, year and
 * range of ages at a time: they lie together, with all regions, so that whoever explains them
 * region by region reads them once. What was read about another measure is forgotten.
 */
final class ByMeasure implements Facts {
  private static final List<String> TOGETHER = List.of("bron", "periode", "meting", "leeftijd");
  private static final String REGION = "regio_code";

  /** How many measures are kept: a number and what it weighs, or is weighed by. */
  private static final int KEPT = 6;

  private final Facts facts;
  private final Facts others;
  private final Map<Map<String, String>, Kept> kept;

  /** What was read about one measure. */
  private record Kept(List<TableRow> all, Map<String, List<TableRow>> byRegion) {
    static Kept of(List<TableRow> rows) {
      return new Kept(rows, rows.stream().collect(Collectors.groupingBy(row -> row.text(REGION))));
    }
  }

  ByMeasure(Facts facts) {
    this.facts = facts;
    this.others = new Remembered(facts);
    this.kept = new HashMap<>();
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    if (!table.equals(InputTables.WAARNEMINGEN) || !wanted.containsKey("meting")) {
      return others.rows(table, wanted);
    }
    Map<String, String> together = new TreeMap<>(wanted);
    together.keySet().retainAll(TOGETHER);
    if (kept.size() >= KEPT && !kept.containsKey(together)) {
      kept.clear();
    }
    Kept rows = kept.computeIfAbsent(together, key -> Kept.of(facts.rows(table, together)));
    if (together.size() == wanted.size()) {
      return rows.all();
    }
    return wanted.containsKey(REGION)
        ? of(rows.byRegion().getOrDefault(wanted.get(REGION), List.of()), wanted)
        : of(rows.all(), wanted);
  }

  private static List<TableRow> of(List<TableRow> rows, Map<String, String> wanted) {
    return rows.stream().filter(row -> row.has(wanted)).toList();
  }
}
