package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.DutchNumber;
import nl.regiobeeld.report.Grid.Head;
import nl.regiobeeld.report.Grid.Line;
import nl.regiobeeld.schema.TableRow;

/** The few numbers at the head of a region's page. */
final class KeyNumbers {
  private static final String ALL = "totaal";

  private final Names names;
  private final Map<String, List<String>> indicators;

  /**
   * Key numbers.
   *
   * @param indicators which ones, with the ages of which the first that there is counts
   */
  KeyNumbers(Names names, Map<String, List<String>> indicators) {
    this.names = names;
    this.indicators = indicators;
  }

  /**
   * A key number.
   *
   * @param theme health, costs or staff, in Dutch
   * @param unit behind the number
   * @param beside what it is compared with, in words
   * @param step the column that it stands in
   */
  record Card(
      String theme,
      String title,
      String number,
      String unit,
      String beside,
      Optional<Badge> badge,
      String step,
      Origin origin) {}

  /** The cards of a region. */
  List<Card> of(List<TableRow> health, List<TableRow> costs, List<TableRow> shortage) {
    List<Card> cards = new ArrayList<>();
    rows(health).forEach(row -> cards.add(health(row)));
    for (TableRow row : costs) {
      if (row.text("niveau").equals(ALL) && row.number("verhouding").isPresent()) {
        cards.add(costs(row));
      }
    }
    if (!shortage.isEmpty()) {
      cards.add(shortage(shortage.get(0)));
      if (shortage.size() > 1) {
        cards.add(shortage(shortage.get(shortage.size() - 1)));
      }
    }
    return cards;
  }

  /** The rows of the key indicators. */
  List<TableRow> rows(List<TableRow> health) {
    List<TableRow> rows = new ArrayList<>();
    indicators.forEach((indicator, ages) -> first(health, indicator, ages).ifPresent(rows::add));
    return rows;
  }

  /** The key numbers of several regions beside each other, a line to a region. */
  Grid glance(List<Area> areas, Selection selection) {
    List<Head> heads = new ArrayList<>(List.of(Head.text("Regio")));
    indicators.forEach((indicator, ages) -> heads.add(Head.number(head(indicator))));
    heads.add(Head.number("Zorgkosten, verhouding tot verwacht"));
    heads.add(Head.number("Tekort aan personeel, laatste jaar"));
    return new Grid(
        "oogopslag",
        "In \u00e9\u00e9n oogopslag: elke regio naast Nederland",
        heads,
        areas.stream().map(area -> line(area, selection)).toList());
  }

  private String head(String indicator) {
    String unit = names.unit(indicator);
    return names.indicator(indicator) + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  private Line line(Area area, Selection selection) {
    List<TableRow> health = selection.health(area);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.link(area.name(), "regio/" + area.file() + ".html"));
    indicators.forEach((indicator, ages) -> cells.add(value(first(health, indicator, ages))));
    cells.add(
        cell(
            selection.costs(area).stream()
                .filter(row -> row.text("niveau").equals(ALL) && row.text("leeftijd").equals(ALL))
                .findFirst(),
            "verhouding",
            3));
    List<TableRow> shortage = new StaffGrids(selection.labour(area)).reference();
    cells.add(cell(shortage.stream().reduce((one, other) -> other), "tekort", 0));
    return new Line(Origin.NONE, cells);
  }

  private static Cell value(Optional<TableRow> row) {
    return cell(row, "waarde", row.map(Cell::decimals).orElse(0));
  }

  private static Cell cell(Optional<TableRow> row, String column, int decimals) {
    return row.map(each -> Cell.marked(each, column, decimals, Origin.of(each)))
        .orElseGet(Cell::missing);
  }

  private static Optional<TableRow> first(
      List<TableRow> health, String indicator, List<String> ages) {
    return ages.stream()
        .flatMap(age -> health.stream().filter(row -> isAbout(row, indicator, age)))
        .findFirst();
  }

  private static boolean isAbout(TableRow row, String indicator, String age) {
    return row.text("indicator").equals(indicator) && row.text("leeftijd").equals(age);
  }

  private Card health(TableRow row) {
    String unit = row.text("eenheid");
    String ages = row.text("leeftijd");
    int decimals = Cell.decimals(row);
    return new Card(
        "Gezondheid",
        names.indicator(row.text("indicator")),
        DutchNumber.text(row.number("waarde"), decimals),
        unit,
        "%s, %s; Nederland %s\u00a0%s"
            .formatted(
                ages.equals(ALL) ? "alle leeftijden" : ages + " jaar",
                row.text("periode"),
                DutchNumber.text(row.number("landelijk"), decimals),
                unit),
        Badge.of(row),
        "waarde",
        Origin.of(row));
  }

  private Card costs(TableRow row) {
    String ages = row.text("leeftijd");
    return new Card(
        "Zorgkosten",
        ages.equals(ALL)
            ? "Zorgkosten per verzekerde"
            : "Zorgkosten per verzekerde van %s jaar".formatted(ages),
        "\u20ac\u00a0" + DutchNumber.text(row.number("gerealiseerd"), 0),
        "",
        "%s; te verwachten \u20ac\u00a0%s, verhouding %s"
            .formatted(
                row.text("jaar"),
                DutchNumber.text(row.number("verwacht"), 0),
                DutchNumber.text(row.number("verhouding"), 2)),
        Badge.of(row),
        "gerealiseerd",
        Origin.of(row));
  }

  private Card shortage(TableRow row) {
    return new Card(
        "Personeel",
        "Tekort aan personeel in " + row.text("jaar"),
        DutchNumber.text(row.number("tekort"), 0),
        "personen",
        row.number("tekort_pct")
            .map(share -> DutchNumber.text(share, 1) + "% van de vraag; referentiescenario")
            .orElse("referentiescenario"),
        Optional.empty(),
        "tekort",
        Origin.of(row));
  }
}
