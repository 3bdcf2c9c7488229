package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table arbeidsmarkt_model: demand from its factors, supply from the flows. */
final class ModelExplainer implements Explainer {
  private static final List<String> SUMS =
      List.of(
          "vraag",
          "aanbod",
          "vervuld",
          "tekort",
          "initiatieven",
          "vraag_fte",
          "aanbod_fte",
          "vervuld_fte",
          "tekort_fte");
  private static final List<String> FACTORS =
      List.of(
          "basis_personen",
          "index_demografie",
          "factor_onvervuld",
          "factor_groei",
          "factor_uren",
          "initiatieven");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    boolean isTotal = row.text("sector").equals(AgeRange.TOTAL);
    List<Step> steps = new ArrayList<>(isTotal ? total(row, facts) : sector(row, facts));
    if (row.number("tekort_pct").isPresent()) {
      steps.add(step(row, "tekort_pct", "100 * tekort / vraag", Map.of()));
    }
    base(row, facts).ifPresent(base -> steps.addAll(indices(row, base)));
    return new Explanation(steps, notes(row), "Staffing model");
  }

  private static List<Step> total(TableRow row, Facts facts) {
    List<String> shown = new ArrayList<>(List.of("sector"));
    shown.addAll(SUMS);
    Cells cells =
        Cells.of(
            "rijen van tabel arbeidsmarkt_model",
            shown,
            rows(row, List.of("jaar"), facts).stream()
                .filter(each -> !each.text("sector").equals(AgeRange.TOTAL))
                .toList());
    return SUMS.stream()
        .map(column -> Step.of(column, "som(" + column + ")", cells, row.number(column)))
        .toList();
  }

  private static List<Step> sector(TableRow row, Facts facts) {
    Map<String, BigDecimal> factors = new LinkedHashMap<>();
    FACTORS.forEach(column -> factors.put(column, row.number(column).orElseThrow()));
    Map<String, BigDecimal> fte = new LinkedHashMap<>();
    fte.put("fte_per_persoon", row.number("fte_per_persoon").orElseThrow());
    fte.put("factor_uren", row.number("factor_uren").orElseThrow());
    List<Step> steps = new ArrayList<>();
    steps.add(index(row, facts));
    steps.add(
        step(
            row,
            "vraag",
            "round(basis_personen * index_demografie * factor_onvervuld * factor_groei"
                + " / factor_uren, 0) - initiatieven",
            factors));
    steps.add(supply(row, facts));
    steps.add(step(row, "vervuld", "min(vraag, aanbod)", Map.of()));
    steps.add(step(row, "tekort", "vraag - aanbod", Map.of()));
    steps.add(step(row, "vraag_fte", "vraag * fte_per_persoon * factor_uren", fte));
    steps.add(supplyFte(row, facts));
    steps.add(step(row, "vervuld_fte", "min(vraag_fte, aanbod_fte)", given(row, "aanbod_fte")));
    steps.add(step(row, "tekort_fte", "vraag_fte - aanbod_fte", given(row, "aanbod_fte")));
    return steps;
  }

  private static Map<String, BigDecimal> given(TableRow row, String column) {
    return Map.of(column, row.number(column).orElseThrow());
  }

  /** The care that the population uses, against that in the year of the personnel. */
  private static Step index(TableRow row, Facts facts) {
    Map<String, String> key =
        Map.of(
            "regio_code", row.text("regio_code"),
            "maat", "demografische_index_vraag",
            "onderwerp", row.text("sector"));
    List<TableRow> use = facts.rows(DriverTable.VRAAGONTWIKKELING, key);
    String base = base(row, facts).map(each -> each.text("jaar")).orElseThrow();
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    given.put("zorggebruik_jaar", use(use, row.text("jaar")));
    given.put("zorggebruik_basisjaar", use(use, base));
    return step(row, "index_demografie", "zorggebruik_jaar / zorggebruik_basisjaar", given);
  }

  private static BigDecimal use(List<TableRow> rows, String year) {
    return rows.stream()
        .filter(each -> each.text("jaar").equals(year))
        .flatMap(each -> each.number("teller").stream())
        .findFirst()
        .orElseThrow();
  }

  private static Step supply(TableRow row, Facts facts) {
    Cells flows = flows(row, 0, facts);
    return flows.rows().isEmpty()
        ? step(row, "aanbod", "basis_personen", given(row, "basis_personen"))
        : Step.of("aanbod", "som(eind)", flows, row.number("aanbod"));
  }

  /** Who is there in the base year is who is there when the next begins. */
  private static Step supplyFte(TableRow row, Facts facts) {
    Cells flows = flows(row, 0, facts);
    boolean isBase = flows.rows().isEmpty();
    return new Step(
        "aanbod_fte",
        "factor_uren * som(%s * fte_per_persoon)".formatted(isBase ? "begin" : "eind"),
        given(row, "factor_uren"),
        isBase ? flows(row, 1, facts) : flows,
        row.number("aanbod_fte"),
        Step.Sure.DECIMAL);
  }

  private static Cells flows(TableRow row, int later, Facts facts) {
    Map<String, String> key = new TreeMap<>();
    for (String column : List.of("regio_code", "sector", "scenario")) {
      key.put(column, row.text(column));
    }
    key.put("jaar", Integer.toString(Integer.parseInt(row.text("jaar")) + later));
    return Cells.of(
        "rijen van tabel personeelsstromen",
        List.of("leeftijd", "begin", "eind", "fte_per_persoon"),
        facts.rows(StaffingTables.PERSONEELSSTROMEN, key));
  }

  private static List<Step> indices(TableRow row, TableRow base) {
    List<Step> steps = new ArrayList<>();
    for (String column : List.of("vraag", "aanbod", "tekort")) {
      base.number(column)
          .filter(start -> row.number("index_" + column).isPresent())
          .ifPresent(
              start ->
                  steps.add(
                      step(
                          row,
                          "index_" + column,
                          "100 * %1$s / %1$s_basisjaar".formatted(column),
                          Map.of(column + "_basisjaar", start))));
    }
    return steps;
  }

  private static Optional<TableRow> base(TableRow row, Facts facts) {
    return rows(row, List.of("sector"), facts).stream()
        .min(Comparator.comparing(each -> each.text("jaar")));
  }

  /** Rows of the same region, scenario and these columns. */
  private static List<TableRow> rows(TableRow row, List<String> columns, Facts facts) {
    Map<String, String> key = new TreeMap<>();
    key.put("regio_code", row.text("regio_code"));
    key.put("scenario", row.text("scenario"));
    columns.forEach(column -> key.put(column, row.text(column)));
    return facts.rows(StaffingTables.ARBEIDSMARKT_MODEL, key);
  }

  private static Step step(
      TableRow row, String column, String formula, Map<String, BigDecimal> given) {
    return Step.of(column, formula, given, row.number(column));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Grenzen: de percentielen van conf/scenarios/model.yaml over getrokken toekomsten, waarin"
            + " elke parameter binnen zijn marge ligt; zie tabel gevoeligheid.");
    notes.add("Personeel en bevolking: %s.".formatted(row.text("bron")));
    if (!row.text("toelichting").isEmpty()) {
      notes.add(row.text("toelichting"));
    }
    return notes;
  }
}
