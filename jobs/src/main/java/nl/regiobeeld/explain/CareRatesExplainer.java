package nl.regiobeeld.explain;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table tarieven: the lines of all gemeenten for one sex and age class. */
final class CareRatesExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Map<String, String> cell =
        Map.of("geslacht", row.text("geslacht"), "leeftijd", row.text("leeftijd"));
    Cells lines =
        new CostLines(facts, row.text("bron"), row.text("jaar"), cell)
            .costs(row.text("zorgsoort"), line -> true);
    Steps steps =
        new Steps(row)
            .decimal("kosten", "som(kosten)", lines)
            .decimal("verzekerdejaren", "som(verzekerdejaren)", lines)
            .decimal("gemeenten", "aantal()", lines)
            .decimal(
                "tarief", "kosten / verzekerdejaren", Cells.none(), "kosten", "verzekerdejaren");
    return new Explanation(
        steps.list(),
        List.of("Alle gemeenten met een naam; de restrij van Vektis telt niet mee."),
        "Costs: realised against expected");
  }
}
