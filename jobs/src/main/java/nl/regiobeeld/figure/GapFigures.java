package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.Bars.Group;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;

/** How much of the gap to the Netherlands is closed, against the promise (002:1351-1355). */
final class GapFigures implements Maker {
  @Override
  public List<Figure> of(Page page) {
    List<Figure> figures = new ArrayList<>();
    for (WheelPlan plan : page.settings().wheels()) {
      figure(page, plan).ifPresent(figures::add);
    }
    return figures;
  }

  private static Optional<Figure> figure(Page page, WheelPlan plan) {
    List<TableRow> rows = new ArrayList<>();
    plan.petals().keySet().forEach(indicator -> gap(page, plan, indicator).ifPresent(rows::add));
    rows.sort(Comparator.comparing((TableRow row) -> row.number("ingelopen").get()).reversed());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    TableRow any = rows.get(0);
    List<Group> groups =
        rows.stream()
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
            "%s jaar, %% van de achterstand van %s die in %s is ingelopen"
                .formatted(
                    String.join(" of ", plan.ages()), any.text("basisjaar"), any.text("jaar")),
            new Bars(new Unit("%", 0), false, List.of("Ingelopen"), groups),
            List.of(
                "Belofte: %s%% in %s; op een rechte lijn is nu %s%% nodig. Onder nul: de achterstand groeide."
                    .formatted(
                        any.text("deel"),
                        any.text("doeljaar"),
                        DutchNumber.text(any.number("nodig"), 1)),
                "Indicatoren zonder achterstand op Nederland of met een enkel jaar staan er niet"
                    + " bij."),
            ""));
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
        .max(Comparator.comparing(row -> !row.text("bronnen").contains("=" + row.text("reeks"))));
  }
}
