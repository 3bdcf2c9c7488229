package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table gevoeligheid: what one parameter moves. */
final class SwingExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Map<String, String> key = new TreeMap<>();
    for (String column : List.of("regio_code", "sector", "jaar")) {
      key.put(column, row.text(column));
    }
    key.put("scenario", Scenarios.REFERENCE);
    Cells reference =
        Cells.of(
            "rij van tabel arbeidsmarkt_model",
            List.of("scenario", "jaar", "tekort"),
            facts.rows(StaffingTables.ARBEIDSMARKT_MODEL, key));
    Map<String, BigDecimal> ends = new LinkedHashMap<>();
    for (String column : List.of("tekort_laag", "tekort_hoog")) {
      ends.put(column, row.number(column).orElseThrow());
    }
    return new Explanation(
        List.of(
            Step.of("tekort_referentie", "som(tekort)", reference, row.number("tekort_referentie")),
            step(row, "verschil_laag", "tekort_laag - tekort_referentie", ends),
            step(row, "verschil_hoog", "tekort_hoog - tekort_referentie", ends),
            step(row, "uitslag", "abs(tekort_hoog - tekort_laag)", ends)),
        List.of(
            "tekort_laag en tekort_hoog: het model met alleen deze parameter op laag of hoog.",
            row.text("bron").isEmpty()
                ? "De parameter heeft per sector een eigen bron."
                : "Bron van de parameter: %s.".formatted(row.text("bron"))),
        "Staffing model");
  }

  private static Step step(
      TableRow row, String column, String formula, Map<String, BigDecimal> given) {
    return Step.of(column, formula, given, row.number(column));
  }
}
