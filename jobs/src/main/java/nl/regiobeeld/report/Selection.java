package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;

/** The rows that the pages show: of every series the newest year, of both sexes together. */
final class Selection {
  private static final String CODE = "regio_code";
  private static final String KIND = "regio_soort";

  private static final String ALL = "totaal";

  /**
   * So many regions are read one by one: the file then gives their rows alone. More of them are
   * read by their kind, as every reading goes through the file.
   */
  private static final int FEW = 12;

  private final Facts facts;
  private final Map<String, List<TableRow>> health = new HashMap<>();
  private final Map<String, List<TableRow>> costs = new HashMap<>();

  /** The rows of these regions. */
  Selection(Facts facts, List<Area> areas) {
    this.facts = facts;
    Set<String> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
    boolean few = codes.size() <= FEW;
    String column = few ? CODE : KIND;
    Set<String> parts = few ? codes : areas.stream().map(Area::kind).collect(Collectors.toSet());
    for (String part : parts) {
      Map<String, String> wanted = Map.of(column, part, "geslacht", "totaal", "voorkeur", "true");
      read(ResultTables.INDICATOREN, wanted, codes)
          .forEach(
              (code, rows) ->
                  health.put(code, newest(rows, List.of("indicator", "leeftijd"), "periode")));
      read(ResultTables.ZORGKOSTEN, Map.of(column, part, "niveau", "groep"), codes)
          .forEach((code, rows) -> costs.put(code, rows));
      read(ResultTables.ZORGKOSTEN, Map.of(column, part, "niveau", "totaal"), codes)
          .forEach(
              (code, rows) -> costs.computeIfAbsent(code, key -> new ArrayList<>()).addAll(rows));
    }
    costs.replaceAll(
        (code, rows) -> newest(rows, List.of("zorgsoort", "niveau", "leeftijd"), "jaar"));
  }

  private Map<String, List<TableRow>> read(
      Table table, Map<String, String> wanted, Set<String> codes) {
    return facts.rows(table, wanted).stream()
        .filter(row -> codes.contains(row.text(CODE)))
        .collect(Collectors.groupingBy(row -> row.text(CODE)));
  }

  /** Of each series the row of its newest year, in the order in which they come. */
  private static List<TableRow> newest(List<TableRow> rows, List<String> series, String year) {
    Map<List<String>, TableRow> newest = new LinkedHashMap<>();
    Comparator<TableRow> byYear = Comparator.comparing(row -> row.text(year));
    for (TableRow row : rows) {
      newest.merge(
          series.stream().map(row::text).toList(),
          row,
          (one, other) -> byYear.compare(one, other) < 0 ? other : one);
    }
    return List.copyOf(newest.values());
  }

  /** Its indicators that have a value. */
  List<TableRow> health(Area area) {
    return health.getOrDefault(area.code(), List.of()).stream()
        .filter(row -> row.number("waarde").isPresent())
        .toList();
  }

  /** Its costs of the newest year, all care first, then by group. */
  List<TableRow> costs(Area area) {
    List<TableRow> rows = new ArrayList<>(costs.getOrDefault(area.code(), List.of()));
    rows.sort(
        Comparator.comparing((TableRow row) -> !row.text("niveau").equals(ALL))
            .thenComparing(row -> row.text("zorgsoort"))
            .thenComparing(row -> !row.text("leeftijd").equals(ALL)));
    return rows;
  }

  /** Its series of years that have a direction; of costs those of groups and of all care. */
  List<TableRow> trends(Area area) {
    return facts.rows(TrendTables.TRENDS, Map.of(CODE, area.code())).stream()
        .filter(row -> !row.text("niveau").equals("kolom"))
        .filter(row -> row.text("geslacht").equals("totaal"))
        .filter(row -> row.number("laatste").isPresent())
        .filter(row -> !row.text("van").equals(row.text("tot")))
        .toList();
  }

  /** Its demand for and supply of staff, all scenarios. */
  List<TableRow> labour(Area area) {
    return facts.rows(LabourTable.ARBEIDSMARKT, Map.of(CODE, area.code()));
  }
}
