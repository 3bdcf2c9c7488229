package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;
import nl.regiobeeld.figure.Line.Point;
import nl.regiobeeld.figure.Panels.Panel;
import nl.regiobeeld.schema.SeriesYear;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;

/** Small frames of years, one for each petal of a wheel: the region and the Netherlands. */
final class TrendPanels implements Maker {
  @Override
  public List<Figure> of(Page page) {
    return page.settings().perWheel(plan -> figure(page, plan));
  }

  private static Optional<Figure> figure(Page page, WheelPlan plan) {
    List<Panel> panels = new ArrayList<>();
    List<TableRow> used = new ArrayList<>();
    plan.petals()
        .forEach(
            (indicator, label) ->
                trend(page, plan, indicator)
                    .ifPresent(
                        trend -> {
                          List<TableRow> points = points(page, trend);
                          Panel panel = panel(page, label, points);
                          if (panel.lines().stream().allMatch(line -> !line.points().isEmpty())) {
                            used.addAll(points);
                            panels.add(panel);
                          }
                        }));
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        page.figure(
            plan.id().replace("wiel", "trend"),
            "Ontwikkeling van de gezondheid",
            "%s, percentage van de inwoners; elk kader heeft zijn eigen schaal"
                .formatted(Ages.text(plan.ages())),
            new Panels(panels),
            notes(used),
            page.settings().source(used)));
  }

  private static List<String> notes(List<TableRow> used) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Alleen jaren die met elkaar te vergelijken zijn, dus soms uit een andere bron dan het"
            + " wiel. Band: 95%-betrouwbaarheidsinterval, waar de bron dat geeft.");
    notes.addAll(Notes.of(used));
    return notes;
  }

  /** The series of an indicator with most years, those set in conf/series.yaml first. */
  private static Optional<TableRow> trend(Page page, WheelPlan plan, String indicator) {
    return plan.ages().stream()
        .flatMap(
            age ->
                page
                    .rows(
                        TrendTables.TRENDS,
                        Map.of("meting", indicator, "leeftijd", age, "geslacht", "totaal"))
                    .stream())
        .filter(row -> row.number("punten").isPresent())
        .max(
            Comparator.comparing((TableRow row) -> row.number("punten").orElseThrow())
                .thenComparing(TrendPanels::isSet));
  }

  /** Whether conf/series.yaml names the series; others are called as their one source. */
  static boolean isSet(TableRow series) {
    return !series.text("bronnen").contains("=" + series.text("reeks"));
  }

  /** The rows of table indicatoren that a trend is made of. */
  private static List<TableRow> points(Page page, TableRow trend) {
    return SeriesYear.of(trend).stream()
        .flatMap(year -> year.indicator(page::rows, trend, trend.text("meting")).stream())
        .toList();
  }

  private static Panel panel(Page page, String label, List<TableRow> rows) {
    List<Point> own = new ArrayList<>();
    List<Point> national = new ArrayList<>();
    for (TableRow row : rows) {
      int year = row.number("periode").orElseThrow().intValueExact();
      row.number("waarde")
          .ifPresent(
              value ->
                  own.add(
                      new Point(year, value, row.number("ondergrens"), row.number("bovengrens"))));
      row.number("landelijk").ifPresent(value -> national.add(Point.of(year, value)));
    }
    List<Line> lines = new ArrayList<>(List.of(new Line(page.name(), own)));
    if (!page.isLand()) {
      lines.add(new Line("Nederland", national));
    }
    return new Panel(label, Unit.PERCENT, lines);
  }
}
