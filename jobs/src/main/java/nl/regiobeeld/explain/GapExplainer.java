package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.explain.SeriesRows.Year;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.statistic.Confidence;

/** Explains table achterstand. */
final class GapExplainer implements Explainer {
  private static final BigDecimal Z95 = BigDecimal.valueOf(Confidence.P95.z());
  private static final List<String> MARGINS =
      List.of("ondergrens", "bovengrens", "landelijk_onder", "landelijk_boven");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    String indicator = row.text("indicator");
    SeriesRows series = new SeriesRows(row, indicator, facts);
    List<Year> years = series.years();
    boolean more = isBetter(indicator, facts);
    List<Step> steps =
        new ArrayList<>(year(row, "basisjaar", "basis", series.cells(years.subList(0, 1)), more));
    if (years.size() > 1) {
      steps.addAll(year(row, "jaar", "nu", series.cells(years.subList(1, 2)), more));
    }
    if (row.number("ingelopen").isPresent()) {
      steps.addAll(closed(row));
      steps.addAll(limits(row, years));
    }
    return new Explanation(steps, notes(row, facts, series.source()), "Achterstand");
  }

  private static boolean isBetter(String indicator, Facts facts) {
    return facts.rows(DefinitionTable.DEFINITIES, Map.of("meting", indicator)).stream()
        .anyMatch(each -> each.text("polariteit").equals(Polarity.HIGHER_IS_BETTER.label()));
  }

  private static List<Step> year(
      TableRow row, String year, String when, Cells cells, boolean isBetter) {
    String gap = isBetter ? "landelijk_%1$s - waarde_%1$s" : "waarde_%1$s - landelijk_%1$s";
    return List.of(
        Step.of(year, "som(jaar)", cells, row.number(year)),
        Step.of("waarde_" + when, "som(waarde)", cells, row.number("waarde_" + when)),
        Step.of("landelijk_" + when, "som(landelijk)", cells, row.number("landelijk_" + when)),
        Step.of(
            "achterstand_" + when,
            gap.formatted(when),
            Map.of(),
            row.number("achterstand_" + when)));
  }

  private static List<Step> closed(TableRow row) {
    Map<String, BigDecimal> promise = new LinkedHashMap<>();
    for (String column : List.of("deel", "doeljaar")) {
      promise.put(column, row.number(column).orElseThrow());
    }
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            "ingelopen",
            "100 * (achterstand_basis - achterstand_nu) / achterstand_basis",
            Map.of(),
            row.number("ingelopen")));
    if (row.number("nodig").isPresent()) {
      steps.add(
          Step.of(
              "nodig",
              "deel * (min(jaar, doeljaar) - basisjaar) / (doeljaar - basisjaar)",
              promise,
              row.number("nodig")));
    }
    if (row.number("jaar_kwart").isPresent()) {
      steps.add(
          Step.of(
              "jaar_kwart",
              "basisjaar + ceiling(deel * (jaar - basisjaar) * achterstand_basis"
                  + " / (100 * (achterstand_basis - achterstand_nu)))",
              promise,
              row.number("jaar_kwart")));
    }
    return steps;
  }

  private static List<Step> limits(TableRow row, List<Year> years) {
    if (row.number("ingelopen_onder").isEmpty()) {
      return List.of();
    }
    Map<String, BigDecimal> given = Map.of("z95", Z95);
    List<Step> steps = new ArrayList<>();
    steps.addAll(variance("basis", years.get(0)));
    steps.addAll(variance("nu", years.get(1)));
    steps.add(
        Step.between(
            "fout",
            "sqrt(variantie_nu + (achterstand_nu / achterstand_basis)^2 * variantie_basis)"
                + " / achterstand_basis",
            Map.of()));
    steps.add(limit(row, "ingelopen_onder", "ingelopen - 100 * z95 * fout", given));
    steps.add(limit(row, "ingelopen_boven", "ingelopen + 100 * z95 * fout", given));
    return steps;
  }

  private static Step limit(
      TableRow row, String column, String formula, Map<String, BigDecimal> given) {
    return Step.of(column, formula, given, row.number(column)).inDoubles();
  }

  /** The variance of the gap in a year: the region is part of the Netherlands. */
  private static List<Step> variance(String when, Year year) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    MARGINS.forEach(
        column -> given.put(column + "_" + when, new BigDecimal(year.values().get(column))));
    String share = year.values().get("aandeel");
    given.put("aandeel_" + when, share.isEmpty() ? BigDecimal.ZERO : new BigDecimal(share));
    given.put("z95", Z95);
    return List.of(
        Step.between(
            "s_regio_" + when,
            "(bovengrens_%1$s - ondergrens_%1$s) / (2 * z95)".formatted(when),
            given),
        Step.between(
            "s_land_" + when,
            "(landelijk_boven_%1$s - landelijk_onder_%1$s) / (2 * z95)".formatted(when),
            given),
        Step.between(
            "variantie_" + when,
            "max(0, s_regio_%1$s^2 + s_land_%1$s^2 - 2 * aandeel_%1$s * s_regio_%1$s^2)"
                .formatted(when),
            given));
  }

  private static List<String> notes(TableRow row, Facts facts, String source) {
    List<String> notes = new ArrayList<>(Meanings.notes(facts, row.text("indicator"), source));
    notes.add(
        "Belofte: in %s is %s %% van de achterstand van %s ingelopen. Op koers: %s; ja als ook de"
                .formatted(
                    row.text("doeljaar"),
                    row.text("deel"),
                    row.text("basisjaar"),
                    row.text("op_koers").isEmpty() ? "geen uitspraak" : row.text("op_koers"))
            + " ondergrens van ingelopen nodig haalt, nee als ook de bovengrens het niet haalt.");
    notes.add("Bronnen: %s; status: %s.".formatted(row.text("bronnen"), row.text("status")));
    return notes;
  }
}
