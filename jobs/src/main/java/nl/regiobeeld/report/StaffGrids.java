package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.report.Grid.Head;
import nl.regiobeeld.report.Grid.Line;
import nl.regiobeeld.schema.TableRow;

/** The tables about staff: scenarios side by side, and sectors in the reference scenario. */
final class StaffGrids {
  private static final String ALL = "totaal";
  private final List<TableRow> rows;

  /** Tables of a region's rows of arbeidsmarkt. */
  StaffGrids(List<TableRow> rows) {
    this.rows = rows;
  }

  /** One column to a scenario, one line to a year: the shortage of all sectors together. */
  Grid scenarios() {
    List<TableRow> all =
        rows.stream()
            .filter(row -> row.text("sector").equals(ALL))
            .filter(StaffGrids::has)
            .toList();
    List<String> scenarios =
        all.stream()
            .map(row -> row.text("scenario"))
            .distinct()
            .sorted(
                Comparator.comparing(StaffGrids::place).thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Head> heads = new ArrayList<>(List.of(Head.text("Jaar")));
    scenarios.forEach(each -> heads.add(Head.number(Names.scenario(each))));
    List<Line> lines =
        all.stream()
            .map(row -> row.text("jaar"))
            .distinct()
            .sorted()
            .map(year -> new Line(Origin.NONE, cells(all, scenarios, year)))
            .toList();
    return new Grid(
        "cijfers-scenarios",
        "Tekort aan personeel in personen, alle sectoren: scenario\u2019s naast elkaar",
        heads,
        lines);
  }

  private List<Cell> cells(List<TableRow> all, List<String> scenarios, String year) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.year(year)));
    for (String scenario : scenarios) {
      cells.add(
          first(all, row -> row.text("jaar").equals(year) && row.text("scenario").equals(scenario))
              .map(row -> Cell.number(row, "tekort", 0, Origin.of(row)))
              .orElseGet(Cell::missing));
    }
    return cells;
  }

  /** One line to a sector and year of the reference scenario: its first year and its last. */
  Grid sectors() {
    List<TableRow> known =
        rows.stream()
            .filter(row -> row.text("scenario").equals(Scenarios.REFERENCE))
            .filter(StaffGrids::has)
            .toList();
    List<String> years = known.stream().map(row -> row.text("jaar")).distinct().sorted().toList();
    List<String> ends =
        years.size() < 2 ? years : List.of(years.get(0), years.get(years.size() - 1));
    return new Grid(
        "cijfers-sectoren",
        "Vraag, aanbod en tekort per sector in het referentiescenario, eerste en laatste jaar",
        List.of(
            Head.text("Sector"),
            Head.choice("Jaar"),
            Head.number("Vraag"),
            Head.number("Aanbod"),
            Head.number("Tekort"),
            Head.number("Tekort (%)"),
            Head.number("Aandeel in tekort (%)"),
            Head.choice("Bron")),
        known.stream().filter(row -> ends.contains(row.text("jaar"))).map(this::sector).toList());
  }

  private Line sector(TableRow row) {
    return Line.of(
        Origin.of(row),
        Cell.of(Names.sector(row.text("sector"))),
        Cell.year(row.text("jaar")),
        Cell.number(row, "vraag", 0),
        Cell.number(row, "aanbod", 0),
        Cell.number(row, "tekort", 0),
        Cell.number(row, "tekort_pct", 1),
        Cell.number(row, "aandeel_tekort", 0),
        Cell.of(row.text("bron")));
  }

  /** The rows of all sectors in the reference scenario that have a shortage, by year. */
  List<TableRow> reference() {
    return rows.stream()
        .filter(row -> row.text("sector").equals(ALL))
        .filter(row -> row.text("scenario").equals(Scenarios.REFERENCE))
        .filter(StaffGrids::has)
        .sorted(Comparator.comparing(row -> row.text("jaar")))
        .toList();
  }

  /** The rows that the tables show. */
  List<TableRow> shown() {
    return rows.stream()
        .filter(StaffGrids::has)
        .filter(
            row ->
                row.text("sector").equals(ALL) || row.text("scenario").equals(Scenarios.REFERENCE))
        .toList();
  }

  private static boolean has(TableRow row) {
    return row.number("tekort").isPresent();
  }

  private static Optional<TableRow> first(List<TableRow> rows, Predicate<TableRow> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }

  private static int place(String scenario) {
    int place = Scenarios.ALL.indexOf(scenario);
    return place < 0 ? Scenarios.ALL.size() : place;
  }
}
