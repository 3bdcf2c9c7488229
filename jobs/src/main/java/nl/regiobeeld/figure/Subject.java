package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/**
 * What gemeenten are compared by: one indicator, of the ages and year that most of them have.
 *
 * @param name what the edition calls the indicator
 * @param rows the gemeenten with a value, best off first
 * @param all also those without
 */
record Subject(
    String indicator, String name, String age, int year, List<TableRow> rows, List<TableRow> all) {
  /** The subject of an indicator, of the first of these ages that has values. */
  static Optional<Subject> of(Page page, Gemeenten gemeenten, String indicator, List<String> ages) {
    return ages.stream().flatMap(age -> of(page, gemeenten, indicator, age).stream()).findFirst();
  }

  private static Optional<Subject> of(
      Page page, Gemeenten gemeenten, String indicator, String age) {
    List<TableRow> known = gemeenten.rows(page, ResultTables.INDICATOREN, wanted(indicator, age));
    List<TableRow> rows =
        new ArrayList<>(
            Most.of(known.stream().filter(Subject::hasValue).toList(), row -> row.text("periode")));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String year = rows.get(0).text("periode");
    List<TableRow> all = known.stream().filter(row -> row.text("periode").equals(year)).toList();
    rows.sort(Comparator.comparing((TableRow row) -> row.number("waarde").orElseThrow()));
    if (page.settings().higherIsBetter(page.facts(), indicator)) {
      Collections.reverse(rows);
    }
    String name = page.settings().name(page.facts(), indicator);
    return Optional.of(new Subject(indicator, name, age, Integer.parseInt(year), rows, all));
  }

  /** The preferred rows of an indicator and ages. */
  static Map<String, String> wanted(String indicator, String age) {
    return Map.of(
        "indicator", indicator, "leeftijd", age, "geslacht", "totaal", "voorkeur", "true");
  }

  private static boolean hasValue(TableRow row) {
    return row.number("waarde").isPresent();
  }

  /** The value of the Netherlands. */
  Optional<BigDecimal> national() {
    return Page.number(rows, "landelijk");
  }

  /** What the values are, for a subtitle. */
  String about() {
    return "Percentage van de inwoners van %s, %d".formatted(Ages.text(age), year);
  }
}
