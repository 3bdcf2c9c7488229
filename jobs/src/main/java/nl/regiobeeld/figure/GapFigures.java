package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Bars.Group;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;
import nl.regiobeeld.schema.SeriesYear;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;

/** How much of the gap to the Netherlands is closed, against the promise (002:1351-1355). */
final class GapFigures implements Maker {
  @Override
  public List<Figure> of(Page page) {
    return page.settings().perWheel(plan -> figure(page, plan));
  }

  private static Optional<Figure> figure(Page page, WheelPlan plan) {
    List<TableRow> rows = new ArrayList<>();
    plan.petals().keySet().forEach(indicator -> gap(page, plan, indicator).ifPresent(rows::add));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<TableRow> alike = alike(rows);
    TableRow any = alike.get(0);
    List<Group> groups =
        alike.stream()
            .map(
                row ->
                    new Group(
                        plan.petals().get(row.text("indicator")),
                        List.of(row.number("ingelopen")),
                        Optional.empty(),
                        "op koers: " + row.text("op_koers")))
            .toList();
    return Optional.of(
        page.figure(
            plan.id().replace("wiel", "achterstand"),
            "Ingelopen achterstand op Nederland",
            "%s, %% van de achterstand van %s die in %s is ingelopen"
                .formatted(Ages.text(plan.ages()), any.text("basisjaar"), any.text("jaar")),
            new Bars(new Unit("%", 0), false, List.of("Ingelopen"), groups),
            List.of(
                "Belofte: %s%% in %s; op een rechte lijn is nu %s%% nodig. Onder nul: de achterstand groeide."
                    .formatted(
                        any.text("deel"),
                        any.text("doeljaar"),
                        DutchNumber.text(any.number("nodig"), 1)),
                "Indicatoren zonder achterstand op Nederland, met een enkel jaar of over andere"
                    + " jaren staan er niet bij. Op koers: met de marges van beide jaren, waar de"
                    + " bron die geeft."),
            page.settings().named(alike.stream().flatMap(GapFigures::sources).toList())));
  }

  /** The rows about the years that most are about, the most closed first. */
  private static List<TableRow> alike(List<TableRow> rows) {
    return Most.of(rows, row -> row.text("basisjaar") + "-" + row.text("jaar")).stream()
        .sorted(
            Comparator.comparing((TableRow row) -> row.number("ingelopen").orElseThrow())
                .reversed())
        .toList();
  }

  private static Stream<String> sources(TableRow row) {
    return SeriesYear.of(row).stream().map(SeriesYear::source);
  }

  private static Optional<TableRow> gap(Page page, WheelPlan plan, String indicator) {
    return plan.ages().stream()
        .flatMap(
            age ->
                page
                    .rows(
                        TrendTables.ACHTERSTAND,
                        Map.of("indicator", indicator, "leeftijd", age, "geslacht", "totaal"))
                    .stream())
        .filter(row -> row.number("ingelopen").isPresent())
        .max(Comparator.comparing(TrendPanels::isSet));
  }
}
