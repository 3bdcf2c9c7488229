package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.figure.DutchNumber;
import nl.regiobeeld.schema.TableRow;

/** All regions beside each other, one measure at a time. */
final class Comparisons {
  private final Names names;
  private final Map<String, Comparison> byId = new TreeMap<>();

  Comparisons(Names names) {
    this.names = names;
  }

  /**
   * A measure that regions can be compared by.
   *
   * @param id of its file
   * @param theme health or costs, in Dutch
   * @param title of the measure and its ages
   * @param regios of each region what the page shows, in the order of its columns
   */
  record Comparison(
      String id, String theme, String title, String unit, List<List<String>> regios) {}

  /** Adds the numbers of a region. */
  void add(Area area, List<TableRow> health, List<TableRow> costs) {
    health.forEach(
        row ->
            at("Gezondheid en leefsituatie", row, "indicator", row.text("eenheid"))
                .regios()
                .add(line(area, row, "periode", "waarde", "landelijk", Cell.decimals(row))));
    costs.stream()
        .filter(row -> row.number("verhouding").isPresent())
        .forEach(
            row ->
                at("Zorgkosten per verzekerde", row, "zorgsoort", "euro")
                    .regios()
                    .add(line(area, row, "jaar", "gerealiseerd", "verwacht", 2)));
  }

  private Comparison at(String theme, TableRow row, String measure, String unit) {
    String id =
        (row.table().name() + "-" + row.text(measure) + "-" + row.text("leeftijd"))
            .replace("+", "plus")
            .replaceAll("[^A-Za-z0-9_-]", "_");
    String age = row.text("leeftijd").equals("totaal") ? "alle leeftijden" : row.text("leeftijd");
    return byId.computeIfAbsent(
        id,
        key ->
            new Comparison(
                id, theme, names.measure(row.text(measure)) + ", " + age, unit, new ArrayList<>()));
  }

  private static List<String> line(
      Area area, TableRow row, String year, String value, String national, int decimals) {
    Optional<Badge> badge = Badge.of(row);
    return List.of(
        area.file(),
        area.name(),
        area.kindText(),
        row.text(year),
        DutchNumber.text(row.number(value), decimals),
        row.text(value),
        row.number(national).map(each -> DutchNumber.text(each, decimals)).orElse("\u2013"),
        row.text(national),
        row.number("verhouding").map(each -> DutchNumber.text(each, 3)).orElse("\u2013"),
        row.text("verhouding"),
        badge.map(Badge::style).orElse(""),
        badge.map(Badge::sign).orElse(""),
        badge.map(Badge::told).orElse("\u2013"),
        badge.map(each -> Integer.toString(each.order())).orElse(""),
        Origin.key(row));
  }

  /** All of them, by theme and title. */
  List<Comparison> all() {
    return byId.values().stream()
        .sorted(Comparator.comparing(Comparison::theme).thenComparing(Comparison::title))
        .toList();
  }
}
