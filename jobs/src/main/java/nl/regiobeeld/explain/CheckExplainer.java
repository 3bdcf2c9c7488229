package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table controle_gewogen: our mean of gemeenten beside the publisher's own value. */
final class CheckExplainer implements Explainer {
  private static final List<String> SUBJECT =
      List.of("regio_code", "bron", "indicator", "leeftijd", "geslacht", "periode", "jaren");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    WeightedSteps weighing = new WeightedSteps(row, facts);
    List<Step> steps = new ArrayList<>(weighing.sums());
    steps.add(Step.of("gewogen", WeightedSteps.MEAN, Map.of(), row.number("gewogen")));
    if (row.number("gewogen_onder").isPresent()) {
      steps.addAll(weighing.limits("gewogen", "gewogen_onder", "gewogen_boven"));
    }
    steps.addAll(published(row, facts));
    steps.add(
        Step.of(
            "verschil",
            "gewogen - gepubliceerd",
            Map.of("gewogen", row.number("gewogen").orElseThrow()),
            row.number("verschil")));
    List<String> notes =
        new ArrayList<>(Meanings.notes(facts, row.text("indicator"), row.text("bron")));
    notes.addAll(Sources.notes(facts, row.text("bron")));
    return new Explanation(steps, notes, "Indicators");
  }

  private static List<Step> published(TableRow row, Facts facts) {
    Map<String, String> wanted = new TreeMap<>(Subjects.same(row, SUBJECT));
    List<TableRow> rows = facts.rows(ResultTables.INDICATOREN, wanted);
    List<Step> steps = new ArrayList<>();
    Map.of("gepubliceerd", "waarde", "ondergrens", "ondergrens", "bovengrens", "bovengrens")
        .forEach(
            (column, original) ->
                row.number(column)
                    .ifPresent(
                        number ->
                            steps.add(
                                Step.of(
                                    column,
                                    "som(%s)".formatted(original),
                                    Cells.of(
                                        "tabel indicatoren",
                                        List.of("regio_code", "methode", original),
                                        rows),
                                    Optional.of(number)))));
    return steps;
  }
}
