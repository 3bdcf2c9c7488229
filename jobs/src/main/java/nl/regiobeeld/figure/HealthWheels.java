package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;
import nl.regiobeeld.figure.Wheel.Petal;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/**
 * The health wheels of Figure 1 of the regioplan Zuid-Limburg (002:904-984): one year, one range of
 * ages, and a petal for each indicator.
 */
final class HealthWheels implements Maker {
  @Override
  public List<Figure> of(Page page) {
    return page.settings().wheels().stream().map(plan -> figure(page, plan)).toList();
  }

  private static Figure figure(Page page, WheelPlan plan) {
    for (String age : plan.ages()) {
      List<TableRow> rows = Most.of(known(page, plan, age), row -> row.text("periode"));
      if (!rows.isEmpty()) {
        return figure(page, plan, age, rows);
      }
    }
    return page.figure(
        plan.id(),
        plan.title(),
        "",
        new Unpublished(
            "Geen gezondheidsmonitor onder de bestanden heeft deze leeftijd (%s) voor dit gebied."
                .formatted(Ages.text(plan.ages()))),
        List.of(),
        "");
  }

  /** The wheel's rows that have a band. */
  private static List<TableRow> known(Page page, WheelPlan plan, String age) {
    return page
        .rows(
            ResultTables.INDICATOREN,
            Map.of("leeftijd", age, "geslacht", "totaal", "voorkeur", "true"))
        .stream()
        .filter(row -> plan.petals().containsKey(row.text("indicator")))
        .filter(row -> row.number("band").isPresent())
        .toList();
  }

  private static Figure figure(Page page, WheelPlan plan, String age, List<TableRow> rows) {
    List<Petal> petals = new ArrayList<>();
    plan.petals()
        .forEach(
            (indicator, label) ->
                petals.add(
                    rows.stream()
                        .filter(row -> row.text("indicator").equals(indicator))
                        .findFirst()
                        .map(row -> petal(label, row))
                        .orElseGet(() -> empty(label))));
    return page.figure(
        plan.id(),
        plan.title(),
        "%s, %s; percentage van de inwoners, daaronder dat van Nederland"
            .formatted(Ages.text(age), rows.get(0).text("periode")),
        new Wheel(age, petals),
        Notes.of(rows),
        page.settings().source(rows));
  }

  private static Petal petal(String label, TableRow row) {
    return new Petal(label, row.number("waarde"), row.number("landelijk"), Mark.of(row));
  }

  private static Petal empty(String label) {
    return new Petal(label, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
