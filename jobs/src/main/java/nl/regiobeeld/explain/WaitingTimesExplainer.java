package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.statistic.Confidence;

/** Explains table wachttijden: from the entries that providers noted. */
final class WaitingTimesExplainer implements Explainer {
  private static final String NATIONAL = "som(boven) / aantal()";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    WaitingEntries entries = new WaitingEntries(row, facts);
    Predicate<TableRow> here = inRegion(row, facts);
    Cells waits = entries.waits(here);
    Steps steps =
        new Steps(row)
            .decimal("aantal", "aantal()", waits)
            .decimal("boven_norm", "som(boven)", waits)
            .decimal("stops", "aantal()", entries.stops(here));
    share(steps);
    times(steps, waits);
    compared(steps, entries.waits(entry -> true));
    return new Explanation(steps.list(), notes(row), "GGZ waiting times");
  }

  private static void share(Steps steps) {
    steps.decimal(
        "aandeel_boven_norm", "100 * boven_norm / aantal", Cells.none(), "boven_norm", "aantal");
    limits(steps, "", Confidence.P95);
    limits(steps, "_998", Confidence.P998);
  }

  private static void limits(Steps steps, String suffix, Confidence confidence) {
    Map<String, BigDecimal> given = new TreeMap<>(steps.numbers("boven_norm", "aantal"));
    given.putAll(LimitFormulas.z(confidence));
    String lower = "100 * " + LimitFormulas.wilson("boven_norm", "aantal", '-');
    String upper = "100 * " + LimitFormulas.wilson("boven_norm", "aantal", '+');
    steps.real("ondergrens" + suffix, lower, Cells.none(), given);
    steps.real("bovengrens" + suffix, upper, Cells.none(), given);
  }

  private static void times(Steps steps, Cells waits) {
    steps.real("mediaan_weken", "som(weken) / aantal()", WaitingEntries.middle(waits), Map.of());
    steps.decimal("gemiddelde_weken", "som(weken) / aantal()", waits);
    steps.real(
        "spreiding_weken",
        "sqrt((som(weken ^ 2) - som(weken) ^ 2 / aantal()) / (aantal() - 1))",
        waits,
        Map.of());
    Map<String, BigDecimal> given = steps.numbers("gemiddelde_weken", "spreiding_weken", "aantal");
    String margin = "tinv(0.975, aantal - 1) * spreiding_weken / sqrt(aantal)";
    steps.real("gemiddelde_onder", "gemiddelde_weken - " + margin, Cells.none(), given);
    steps.real("gemiddelde_boven", "gemiddelde_weken + " + margin, Cells.none(), given);
  }

  private static void compared(Steps steps, Cells all) {
    steps
        .decimal("landelijk", "100 * " + NATIONAL, all)
        .decimal(
            "verhouding",
            "boven_norm * aantal() / (aantal * som(boven))",
            all,
            "boven_norm",
            "aantal")
        .decimal(
            "band",
            BandFormula.of("boven_norm * aantal()", "aantal * som(boven)"),
            all,
            "boven_norm",
            "aantal");
  }

  private static Predicate<TableRow> inRegion(TableRow row, Facts facts) {
    if (row.text("regio_code").equals(Region.NETHERLANDS)) {
      return entry -> true;
    }
    Set<String> codes = Subjects.gemeenten(facts, row.text("regio_code"));
    return entry -> codes.contains(entry.text("regio_code"));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add("Een vermelding telt één keer, hoe groot de aanbieder ook is.");
    notes.add("Boven de Treeknorm is meer weken dan de norm; een hoger aandeel is slechter.");
    notes.add(
        "Oordeel: het 95%-interval van het aandeel ten opzichte van landelijk; raken is gelijk.");
    if (row.number("spreiding_weken").isEmpty()) {
      notes.add("Geen interval om het gemiddelde: daarvoor zijn twee vermeldingen nodig.");
    }
    return notes;
  }
}
