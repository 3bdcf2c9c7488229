package nl.regiobeeld.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/**
 * Rows of a table.
 *
 * @param where column to the texts of which it must have one
 * @param newest the column with the year of which only the latest counts that has a value
 */
public record Selection(Table table, Map<String, List<String>> where, Optional<String> newest) {

  /**
   * The rows in an edition.
   *
   * @param hasValue whether a row has what is asked for
   */
  List<TableRow> in(Figures figures, Predicate<TableRow> hasValue) {
    if (newest.isEmpty()) {
      return ofAnyYear(figures);
    }
    NavigableSet<String> years = years(figures, hasValue);
    return years.isEmpty() ? List.of() : of(years.last()).ofAnyYear(figures);
  }

  private List<TableRow> ofAnyYear(Figures figures) {
    Map<String, String> exact = new LinkedHashMap<>();
    where.forEach(
        (column, texts) -> {
          if (texts.size() == 1) {
            exact.put(column, texts.get(0));
          }
        });
    return figures.rows(table, exact).stream().filter(row -> matches(row, where)).toList();
  }

  /** The years that have a value, of rows of which the latest year counts. */
  NavigableSet<String> years(Figures figures, Predicate<TableRow> hasValue) {
    NavigableSet<String> years = new TreeSet<>();
    ofAnyYear(figures).stream()
        .filter(hasValue)
        .forEach(row -> years.add(row.text(newest.orElseThrow())));
    return years;
  }

  /** The rows of one year, of rows of which the latest year counts. */
  Selection of(String year) {
    Map<String, List<String>> all = new LinkedHashMap<>(where);
    all.put(newest.orElseThrow(), List.of(year));
    return new Selection(table, all, Optional.empty());
  }

  private static boolean matches(TableRow row, Map<String, List<String>> wanted) {
    return wanted.entrySet().stream()
        .allMatch(each -> each.getValue().contains(row.text(each.getKey())));
  }

  /** What was asked for by name and has no row, each as {@code column=text column=text}. */
  List<String> absent(List<TableRow> rows) {
    List<Map<String, List<String>>> wanted = List.of(Map.of());
    for (Map.Entry<String, List<String>> each : where.entrySet()) {
      if (each.getValue().size() > 1) {
        wanted = times(wanted, each.getKey(), each.getValue());
      }
    }
    return wanted.stream()
        .filter(one -> rows.stream().noneMatch(row -> matches(row, one)))
        .map(Selection::text)
        .toList();
  }

  private static List<Map<String, List<String>>> times(
      List<Map<String, List<String>>> some, String column, List<String> texts) {
    List<Map<String, List<String>>> all = new ArrayList<>();
    for (Map<String, List<String>> one : some) {
      for (String text : texts) {
        Map<String, List<String>> next = new LinkedHashMap<>(one);
        next.put(column, List.of(text));
        all.add(next);
      }
    }
    return all;
  }

  /** For example {@code zorgkosten jaar=2019 leeftijd=0-64|65+}. */
  String text() {
    String years = newest.map(column -> " (nieuwste " + column + ")").orElse("");
    return (table.name() + " " + text(where)).strip() + years;
  }

  private static String text(Map<String, List<String>> where) {
    return where.entrySet().stream()
        .map(each -> each.getKey() + "=" + String.join("|", each.getValue()))
        .collect(Collectors.joining(" "));
  }
}
