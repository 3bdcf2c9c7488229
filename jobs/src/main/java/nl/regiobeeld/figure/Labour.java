package nl.regiobeeld.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.TableRow;

/**
 * The labour market of a page's region.
 *
 * @param rows of table arbeidsmarkt, in order of years
 */
record Labour(Page page, List<TableRow> rows) {
  static final String TOTAL = "totaal";

  /** Reads the table once, for all figures. */
  static Labour of(Page page) {
    return new Labour(
        page,
        page.rows(LabourTable.ARBEIDSMARKT, Map.of()).stream()
            .sorted(Comparator.comparing(Years::of))
            .toList());
  }

  /** All sectors together in a scenario. */
  List<TableRow> total(String scenario) {
    return total().stream().filter(row -> row.text("scenario").equals(scenario)).toList();
  }

  /** All sectors together, in every scenario. */
  List<TableRow> total() {
    return rows.stream().filter(row -> row.text("sector").equals(TOTAL)).toList();
  }

  /** The sectors, and what their shares leave over, in the scenario that is expected. */
  List<TableRow> sectors() {
    return rows.stream()
        .filter(row -> row.text("scenario").equals(Scenarios.REFERENCE))
        .filter(row -> !row.text("sector").equals(TOTAL))
        .toList();
  }

  /** A figure of these rows. */
  Optional<Figure> figure(
      String id, String title, String subtitle, Body body, List<String> notes, List<TableRow> of) {
    return Optional.of(page.figure(id, title, subtitle, body, notes, Origins.of(of)));
  }

  /** What stands in the place of a figure that these rows have no numbers for. */
  Optional<Figure> missing(String id, String title, String what, List<TableRow> of) {
    return Missing.forecast(what).figure(page, id, title, "", Origins.of(of));
  }
}
