package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table waterval: sums over table initiatieven, and what they leave of the shortage. */
final class WaterfallExplainer implements Explainer {
  private static final String THEME = "impact: ";
  private static final String COUNTED = "telt";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    String step = row.text("stap");
    boolean ofInitiatives =
        !row.text("variant").equals("gedrukt")
            && (step.startsWith(THEME) || step.equals("impact_totaal"));
    if (ofInitiatives) {
      steps.addAll(sums(row, facts));
    } else if (row.number("waarde").isPresent() && step.startsWith("rest")) {
      steps.addAll(rest(row, facts));
    }
    share(row, facts).ifPresent(steps::add);
    return new Explanation(steps, notes(row), "Initiatives");
  }

  /**
   * Sums of published numbers, of which several may each be part of one, differ in the last place.
   */
  private static List<Step> sums(TableRow row, Facts facts) {
    Cells cells = cells(row, facts);
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("waarde", "som(telt)", cells, row.number("waarde")).inDoubles());
    if (row.text("variant").startsWith("herrekend")) {
      steps.add(Step.of("laag", "som(min(laag, telt))", cells, row.number("laag")).inDoubles());
      steps.add(Step.of("hoog", "som(max(hoog, telt))", cells, row.number("hoog")).inDoubles());
    }
    return steps;
  }

  private static Cells cells(TableRow row, Facts facts) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow each : counted(row, facts)) {
      rows.add(List.of(each.text("id"), counts(row, each), each.text("laag"), each.text("hoog")));
    }
    return new Cells("rijen van tabel initiatieven", List.of("id", COUNTED, "laag", "hoog"), rows);
  }

  /** The initiatives of the row's region and theme that its variant counts. */
  private static List<TableRow> counted(TableRow row, Facts facts) {
    String step = row.text("stap");
    List<TableRow> all =
        facts.rows(InitiativeTables.INITIATIEVEN, Map.of("regio_code", row.text("regio_code")));
    boolean once = row.text("variant").contains("zonder");
    List<TableRow> kept =
        all.stream().filter(each -> !once || each.text("dubbel_met").isEmpty()).toList();
    Optional<TableRow> largest =
        kept.stream()
            .filter(each -> row.text("variant").endsWith("grootste"))
            .max(Comparator.comparing(each -> new BigDecimal(counts(row, each))));
    return kept.stream()
        .filter(each -> largest.filter(each::equals).isEmpty())
        .filter(
            each ->
                !step.startsWith(THEME)
                    || each.text("thema").equals(step.substring(THEME.length())))
        .filter(each -> !counts(row, each).isEmpty())
        .toList();
  }

  /** The number of an initiative that a variant counts. */
  private static String counts(TableRow row, TableRow initiative) {
    return switch (row.text("variant")) {
      case "bijlage_a" -> initiative.text("gepubliceerd");
      case "bijlage_b" -> initiative.text("gepubliceerd_b");
      default ->
          initiative.text("herrekend").isEmpty()
              ? initiative.text("gepubliceerd")
              : initiative.text("herrekend");
    };
  }

  private static List<Step> rest(TableRow row, Facts facts) {
    boolean first = row.text("stap").equals("rest");
    String whole = first ? "tekort" : "rest";
    String part = first ? "impact_totaal" : "aanvullende_bronnen";
    List<Step> steps = new ArrayList<>();
    steps.add(left("waarde", row, facts, whole, "waarde", part, "waarde"));
    steps.add(left("laag", row, facts, whole, "laag", part, "hoog"));
    steps.add(left("hoog", row, facts, whole, "hoog", part, "laag"));
    return steps;
  }

  private static Step left(
      String column,
      TableRow row,
      Facts facts,
      String whole,
      String ofWhole,
      String part,
      String ofPart) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    number(row, facts, whole, ofWhole).ifPresent(number -> given.put(whole, number));
    number(row, facts, part, ofPart).ifPresent(number -> given.put(part, number));
    return Step.of(column, whole + " - " + part, given, row.number(column)).inDoubles();
  }

  private static Optional<Step> share(TableRow row, Facts facts) {
    return row.number("aandeel_pct")
        .map(
            share -> {
              Map<String, BigDecimal> given = new LinkedHashMap<>();
              given.put("waarde", row.number("waarde").orElseThrow());
              number(row, facts, "tekort", "waarde").ifPresent(all -> given.put("tekort", all));
              return Step.of("aandeel_pct", "waarde / tekort * 100", given, Optional.of(share))
                  .inDoubles();
            });
  }

  /** A number of another step of the same variant. */
  private static Optional<BigDecimal> number(
      TableRow row, Facts facts, String step, String column) {
    return facts
        .rows(
            InitiativeTables.WATERVAL,
            Map.of(
                "regio_code", row.text("regio_code"),
                "variant", row.text("variant"),
                "stap", step))
        .stream()
        .findFirst()
        .flatMap(found -> found.number(column));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add(row.text("toelichting"));
    if (row.text("variant").startsWith("bijlage")) {
      notes.add("Laag en hoog: de grenzen van wat als bereik gedrukt is, zoals 0 - 1.");
    }
    notes.add("Status: " + row.text("status") + ".");
    return notes;
  }
}
