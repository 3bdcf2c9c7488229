package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.statistic.Confidence;

/** Explains table gestandaardiseerd: from counts by age and sex. */
final class StandardisedExplainer implements Explainer {
  private static final String DIRECT = "som(standaard * teller / noemer) / som(standaard)";

  /** The square root of variance by events, Dobson's scale. */
  private static final String SCALE =
      "sqrt(som((standaard / noemer) ^ 2 * teller) / teller) / som(standaard)";

  private static final String EXPECTED = "som(noemer * landelijke_teller / landelijke_noemer)";

  private static final String NATIONAL = "som(landelijke_teller) / som(landelijke_noemer)";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    CountedCells cells = new CountedCells(row, facts);
    Cells own = cells.inhabited("noemer");
    Steps steps =
        new Steps(row).decimal("teller", "som(teller)", own).decimal("noemer", "som(noemer)", own);
    Map<String, BigDecimal> given = steps.numbers("per", "teller", "noemer");
    steps.real("ruw", "per * teller / noemer", Cells.none(), given);
    crudeLimits(steps, row, given);
    Cells standard = cells.inhabited("standaard");
    steps.real("direct", "per * " + DIRECT, standard, given);
    dobson(steps, "", Confidence.P95, standard, given);
    dobson(steps, "_998", Confidence.P998, standard, given);
    gamma(steps, standard, given);
    steps.real(
        "landelijk_direct",
        "per * som(standaard * landelijke_teller / landelijke_noemer) / som(standaard)",
        standard,
        given);
    indirect(steps, row, cells.inhabited("landelijke_noemer"), given);
    return new Explanation(steps.list(), notes(row), "Standaardisatie");
  }

  private static void crudeLimits(Steps steps, TableRow row, Map<String, BigDecimal> given) {
    Map<String, BigDecimal> all = withZ(given, Confidence.P95);
    boolean share = row.text("soort").equals("aandeel");
    String lower =
        share
            ? LimitFormulas.wilson("teller", "noemer", '-')
            : ofEvents(row, Confidence.P95, false) + " / noemer";
    String upper =
        share
            ? LimitFormulas.wilson("teller", "noemer", '+')
            : ofEvents(row, Confidence.P95, true) + " / noemer";
    steps.real("ruw_onder", "per * " + lower, Cells.none(), all);
    steps.real("ruw_boven", "per * " + upper, Cells.none(), all);
  }

  private static void dobson(
      Steps steps,
      String suffix,
      Confidence confidence,
      Cells standard,
      Map<String, BigDecimal> given) {
    Map<String, BigDecimal> all = withZ(given, confidence);
    String limit = "per * (" + DIRECT + " + " + SCALE + " * (%s - teller))";
    steps.real(
        "direct_onder" + suffix, limit.formatted(LimitFormulas.byarLower("teller")), standard, all);
    steps.real(
        "direct_boven" + suffix, limit.formatted(LimitFormulas.byarUpper("teller")), standard, all);
  }

  /** Fay and Feuer's limits, of a share per person y, its variance v and its heaviest weight k. */
  private static void gamma(Steps steps, Cells standard, Map<String, BigDecimal> given) {
    Map<String, BigDecimal> all = withZ(given, Confidence.P95);
    String variance = "som((standaard / noemer) ^ 2 * teller) / som(standaard) ^ 2";
    String heaviest = "grootste(standaard / noemer) / som(standaard)";
    String above = "(" + DIRECT + " + " + heaviest + ")";
    String wider = "(" + variance + " + (" + heaviest + ") ^ 2)";
    String quantile = "per * %2$s / (2 * %1$s) * chi2inv(%3$s, 2 * (%1$s) ^ 2 / (%2$s))";
    steps.real(
        "direct_onder_gamma",
        quantile.formatted("(" + DIRECT + ")", variance, "0.025"),
        standard,
        all);
    steps.real("direct_boven_gamma", quantile.formatted(above, wider, "0.975"), standard, all);
  }

  private static void indirect(
      Steps steps, TableRow row, Cells cells, Map<String, BigDecimal> given) {
    steps.real("landelijk", "per * " + NATIONAL, cells, given);
    steps.real("verwacht", EXPECTED, cells, given);
    steps.real("indirect", "teller / " + EXPECTED, cells, given);
    for (Confidence confidence : List.of(Confidence.P95, Confidence.P998)) {
      String suffix = confidence.equals(Confidence.P95) ? "" : "_998";
      Map<String, BigDecimal> all = withZ(given, confidence);
      String by = " / " + EXPECTED;
      steps.real("indirect_onder" + suffix, ofEvents(row, confidence, false) + by, cells, all);
      steps.real("indirect_boven" + suffix, ofEvents(row, confidence, true) + by, cells, all);
    }
    steps.real("indirect_tarief", "per * teller / " + EXPECTED + " * " + NATIONAL, cells, given);
  }

  private static String ofEvents(TableRow row, Confidence confidence, boolean upper) {
    BigDecimal events = row.number("teller").orElse(BigDecimal.ZERO);
    return upper
        ? LimitFormulas.upper("teller", events, confidence)
        : LimitFormulas.lower("teller", events, confidence);
  }

  private static Map<String, BigDecimal> withZ(
      Map<String, BigDecimal> given, Confidence confidence) {
    Map<String, BigDecimal> all = new TreeMap<>(given);
    all.putAll(LimitFormulas.z(confidence));
    return all;
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Direct: de cijfers van de regio bij de bevolking van Nederland in "
            + row.text("standaardjaar")
            + ". Indirect: geteld tegenover verwacht bij de cijfers van Nederland in hetzelfde"
            + " jaar.");
    notes.add(
        "Oordeel: het 95%-interval van direct ten opzichte van landelijk_direct; raken is gelijk.");
    if (row.number("direct").isEmpty()) {
      notes.add(
          "Niet direct gestandaardiseerd: minder dan tien gebeurtenissen, of een klasse van"
              + " geslacht en leeftijd ontbreekt.");
    }
    return notes;
  }
}
