package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;

/** Counts per sex and age class: of a region, of the Netherlands, and the people that weigh. */
final class CountedCells {
  private static final List<String> NUMBERS =
      List.of("teller", "noemer", "landelijke_teller", "landelijke_noemer", "standaard");

  private final TableRow row;
  private final Facts facts;
  private final Map<String, Map<String, BigDecimal>> cells = new TreeMap<>();

  /** The cells behind a row of gestandaardiseerd. */
  CountedCells(TableRow row, Facts facts) {
    this.row = row;
    this.facts = facts;
    List<TableRow> year = counted(row.text("periode"));
    String region = row.text("regio_code");
    Set<String> gemeenten = Subjects.gemeenten(facts, region);
    add("", of(year, region, each -> gemeenten.contains(each.text("regio_code"))));
    add("landelijke_", country(year));
    String standard = row.text("standaardjaar");
    country(standard.equals(row.text("periode")) ? year : counted(standard)).stream()
        .filter(each -> each.text("meting").equals("noemer"))
        .forEach(each -> put(each, "standaard"));
  }

  private List<TableRow> counted(String year) {
    Map<String, String> wanted =
        Map.of(
            "bron",
            row.text("bron"),
            "periode",
            year,
            "uitsplitsing",
            "kpi=" + row.text("indicator"));
    return facts.rows(InputTables.WAARNEMINGEN, wanted).stream()
        .filter(each -> List.of("teller", "noemer").contains(each.text("meting")))
        .filter(each -> !each.text("leeftijd").equals(AgeRange.TOTAL))
        .filter(each -> !each.text("geslacht").equals(AgeRange.TOTAL))
        .filter(each -> each.number("waarde").isPresent())
        .toList();
  }

  private static List<TableRow> country(List<TableRow> rows) {
    return of(rows, Region.NETHERLANDS, each -> each.text("regio_code").startsWith("GM"));
  }

  /** The rows of a region that is counted itself, else those of its gemeenten. */
  private static List<TableRow> of(
      List<TableRow> rows, String region, Predicate<TableRow> gemeenten) {
    List<TableRow> own =
        rows.stream().filter(each -> each.text("regio_code").equals(region)).toList();
    return own.isEmpty() ? rows.stream().filter(gemeenten).toList() : own;
  }

  private void add(String prefix, List<TableRow> rows) {
    rows.forEach(each -> put(each, prefix + each.text("meting")));
  }

  private void put(TableRow each, String column) {
    cells
        .computeIfAbsent(
            each.text("geslacht") + " " + each.text("leeftijd"), key -> new TreeMap<>())
        .merge(column, each.number("waarde").orElseThrow(), BigDecimal::add);
  }

  /** The cells in which this column has people. */
  Cells inhabited(String column) {
    List<String> columns = new ArrayList<>(List.of("cel"));
    columns.addAll(NUMBERS);
    List<List<String>> rows = new ArrayList<>();
    cells.forEach(
        (cell, numbers) -> {
          if (number(numbers, column).signum() > 0) {
            List<String> texts = new ArrayList<>(List.of(cell));
            NUMBERS.forEach(name -> texts.add(number(numbers, name).toPlainString()));
            rows.add(texts);
          }
        });
    return new Cells("geslacht en leeftijd", columns, rows);
  }

  private static BigDecimal number(Map<String, BigDecimal> numbers, String column) {
    return numbers.getOrDefault(column, BigDecimal.ZERO);
  }
}
