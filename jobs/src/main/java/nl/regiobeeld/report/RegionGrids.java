package nl.regiobeeld.report;

import java.util.Comparator;
import java.util.List;
import nl.regiobeeld.report.Grid.Head;
import nl.regiobeeld.report.Grid.Line;
import nl.regiobeeld.schema.TableRow;

/** The tables about health, costs and direction on the page of a region. */
final class RegionGrids {
  private final Names names;

  RegionGrids(Names names) {
    this.names = names;
  }

  /** Indicators beside the Netherlands. */
  Grid health(List<TableRow> rows) {
    return new Grid(
        "cijfers-gezondheid",
        "Gezondheid en leefsituatie, van elke indicator het nieuwste jaar, naast Nederland",
        List.of(
            Head.text("Indicator"),
            Head.choice("Leeftijd"),
            Head.choice("Jaar"),
            Head.number("Regio"),
            Head.number("Nederland"),
            Head.text("Eenheid"),
            Head.number("Verhouding"),
            Head.choice("Kleurband"),
            Head.choice("Oordeel"),
            Head.choice("Bron")),
        rows.stream()
            .sorted(
                Comparator.comparing((TableRow row) -> names.indicator(row.text("indicator")))
                    .thenComparing(row -> row.text("leeftijd")))
            .map(this::health)
            .toList());
  }

  private Line health(TableRow row) {
    return Line.of(
        Origin.of(row),
        Cell.of(names.indicator(row.text("indicator"))),
        Cell.of(row.text("leeftijd")),
        Cell.year(row.text("periode")),
        Cell.number(row, "waarde", Cell.decimals(row)),
        Cell.number(row, "landelijk", Cell.decimals(row)),
        Cell.of(row.text("eenheid")),
        Cell.number(row, "verhouding", 3),
        Cell.band(row),
        Cell.of(judgement(row)),
        Cell.of(row.text("bron")));
  }

  private static String judgement(TableRow row) {
    return row.text("oordeel").isEmpty() ? "niet getoetst" : row.text("oordeel");
  }

  /** Costs beside what they would be with the ages and sexes of the region and national costs. */
  Grid costs(List<TableRow> rows) {
    return new Grid(
        "cijfers-zorgkosten",
        "Zorgkosten per verzekerde (Zvw), naast wat op grond van leeftijd en geslacht te verwachten"
            + " is",
        List.of(
            Head.text("Soort zorg"),
            Head.choice("Leeftijd"),
            Head.choice("Jaar"),
            Head.number("Werkelijk (\u20ac)"),
            Head.number("Verwacht (\u20ac)"),
            Head.number("Verhouding"),
            Head.choice("Kleurband"),
            Head.number("Totaal (\u20ac)")),
        rows.stream().map(this::costs).toList());
  }

  private Line costs(TableRow row) {
    return Line.of(
        Origin.of(row),
        Cell.of(names.careType(row.text("zorgsoort"))),
        Cell.of(row.text("leeftijd")),
        Cell.year(row.text("jaar")),
        Cell.number(row, "gerealiseerd", 2),
        Cell.number(row, "verwacht", 2),
        Cell.number(row, "verhouding", 3),
        Cell.band(row),
        Cell.number(row, "kosten", 0));
  }

  /** Which way every series of years goes. */
  Grid trends(List<TableRow> rows) {
    return new Grid(
        "cijfers-ontwikkeling",
        "Ontwikkeling van elke reeks jaren, en of die meer is dan toeval",
        List.of(
            Head.text("Onderwerp"),
            Head.choice("Leeftijd"),
            Head.text("Van"),
            Head.text("Tot"),
            Head.number("Eerste"),
            Head.number("Laatste"),
            Head.text("Eenheid"),
            Head.number("Per jaar"),
            Head.choice("Richting")),
        rows.stream().map(this::trend).toList());
  }

  private Line trend(TableRow row) {
    String direction = row.text("oordeel");
    return Line.of(
        Origin.of(row),
        Cell.of(names.measure(row.text("meting"))),
        Cell.of(row.text("leeftijd")),
        Cell.year(row.text("van")),
        Cell.year(row.text("tot")),
        Cell.number(row, "eerste", Cell.decimals(row)),
        Cell.number(row, "laatste", Cell.decimals(row)),
        Cell.of(row.text("eenheid")),
        Cell.number(row, "helling", Cell.decimals(row) + 1),
        Cell.of(direction.isEmpty() ? "niet te zeggen" : direction));
  }
}
