package nl.regiobeeld.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.TableRow;

/**
 * The initiatives of a page's region.
 *
 * @param rows of table initiatieven
 * @param steps of table waterval, in order
 * @param shortages of table arbeidsmarkt: the expected ones of all sectors together
 */
record Initiatives(Page page, List<TableRow> rows, List<TableRow> steps, List<TableRow> shortages) {
  /** As the explanations of the initiatives print it, or the region's own file. */
  static final String PUBLISHED = "bijlage_a";

  /** Worked out again. */
  static final String RECOMPUTED = "herrekend";

  static final String VALUE = "waarde";
  static final String TOTAL = "impact_totaal";

  private static final String IMPACT = "impact: ";
  private static final String TEMPLATE = "--kind initiatieven";

  /** Reads the tables once, for all figures. */
  static Initiatives of(Page page, Labour labour) {
    return new Initiatives(
        page,
        page.rows(InitiativeTables.INITIATIEVEN, Map.of()),
        page.rows(InitiativeTables.WATERVAL, Map.of()).stream()
            .sorted(Comparator.comparing(row -> row.number("volgorde").orElseThrow()))
            .toList(),
        labour.total(Scenarios.REFERENCE));
  }

  /** The steps of one way to count. */
  List<TableRow> variant(String variant) {
    return steps.stream().filter(row -> row.text("variant").equals(variant)).toList();
  }

  /** A step of one way to count, if it is there. */
  Optional<TableRow> step(String variant, String step) {
    return variant(variant).stream().filter(row -> row.text("stap").equals(step)).findFirst();
  }

  /** The theme whose impact a step is; empty for other steps. */
  static Optional<String> theme(TableRow step) {
    return Optional.of(step.text("stap"))
        .filter(text -> text.startsWith(IMPACT))
        .map(text -> text.substring(IMPACT.length()));
  }

  /** The names of the initiatives with this verdict. */
  List<String> named(String verdict) {
    return rows.stream()
        .filter(row -> row.text("oordeel").equals(verdict))
        .map(row -> row.text("naam"))
        .toList();
  }

  /** The name of an initiative. */
  String name(String id) {
    return rows.stream()
        .filter(row -> row.text("id").equals(id))
        .findFirst()
        .map(row -> row.text("naam"))
        .orElse(id);
  }

  /** What stands in the place of a figure without initiatives. */
  Optional<Figure> missing(String id, String title, String what) {
    return new Missing(what, TEMPLATE).figure(page, id, title, "", Origins.of(rows));
  }
}
