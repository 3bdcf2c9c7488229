package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.explain.SeriesRows.Year;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Trend;

/** Explains table trends. */
final class TrendExplainer implements Explainer {
  private static final BigDecimal Z95 = BigDecimal.valueOf(Confidence.P95.z());

  /** A point's weight: one over its squared standard error, as Fingertips has it. */
  private static final String WEIGHT = "(3.92 / (%s - %s))^2";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    SeriesRows series = new SeriesRows(row, row.text("meting"), facts);
    List<Year> all = series.years();
    List<Year> latest = all.subList(Math.max(0, all.size() - Trend.POINTS), all.size());
    List<Step> steps = new ArrayList<>(ends(row, series.cells(all)));
    Cells cells = series.cells(latest);
    steps.add(Step.of("helling_van", "kleinste(jaar)", cells, row.number("helling_van")));
    boolean tested = row.text("regel").equals("toets");
    steps.addAll(
        slope("helling", "waarde", weight(tested, latest, "ondergrens", "bovengrens"), cells, row));
    steps.addAll(tested ? test(row) : limits(row, cells));
    if (row.number("helling_landelijk").isPresent()) {
      String weight = weight(tested, latest, "landelijk_onder", "landelijk_boven");
      steps.addAll(slope("helling_landelijk", "landelijk", weight, cells, row));
      steps.add(
          Step.of(
                  "verschil_helling",
                  "helling - helling_landelijk",
                  Map.of(),
                  row.number("verschil_helling"))
              .inDoubles());
    }
    return new Explanation(steps, notes(row, facts, series.source()), "Trends");
  }

  private static List<Step> ends(TableRow row, Cells cells) {
    return List.of(
        Step.of("van", "kleinste(jaar)", cells, row.number("van")),
        Step.of("tot", "grootste(jaar)", cells, row.number("tot")),
        Step.of("punten", "aantal()", cells, row.number("punten")),
        Step.of("eerste", "som(if(jaar == van, waarde, 0))", cells, row.number("eerste")),
        Step.of("laatste", "som(if(jaar == tot, waarde, 0))", cells, row.number("laatste")));
  }

  private static String weight(boolean tested, List<Year> years, String lower, String upper) {
    boolean weighted = tested && years.stream().allMatch(year -> year.hasMargin(lower, upper));
    return weighted ? WEIGHT.formatted(upper, lower) : "1";
  }

  /** The slope and what it is made of; the names of these end in the column's. */
  private static List<Step> slope(
      String name, String value, String weight, Cells cells, TableRow row) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.between("gewicht_" + name, "som(%s)".formatted(weight), cells));
    steps.add(mean("jaar_" + name, "jaar", weight, name, cells));
    steps.add(mean("midden_" + name, value, weight, name, cells));
    String from = "%s * (jaar - jaar_%s)".formatted(weight, name);
    steps.add(
        Step.between("xx_" + name, "som(%s * (jaar - jaar_%s))".formatted(from, name), cells));
    steps.add(
        Step.between(
            "xy_" + name, "som(%s * (%s - midden_%s))".formatted(from, value, name), cells));
    steps.add(
        Step.of(name, "xy_%s / xx_%s".formatted(name, name), Map.of(), row.number(name))
            .inDoubles());
    return steps;
  }

  private static Step mean(String name, String of, String weight, String slope, Cells cells) {
    return Step.between(name, "som(%s * %s) / gewicht_%s".formatted(weight, of, slope), cells);
  }

  /** Limits and test of the weighted slope. */
  private static List<Step> test(TableRow row) {
    List<Step> steps = new ArrayList<>();
    Map<String, BigDecimal> given = Map.of("z95", Z95);
    steps.add(Step.between("fout", "1 / sqrt(xx_helling)", Map.of()));
    steps.add(
        Step.of("helling_onder", "helling - z95 * fout", given, row.number("helling_onder"))
            .inDoubles());
    steps.add(
        Step.of("helling_boven", "helling + z95 * fout", given, row.number("helling_boven"))
            .inDoubles());
    steps.add(Step.of("toets", "(helling / fout)^2", Map.of(), row.number("toets")).inDoubles());
    return steps;
  }

  /** Limits of the plain slope from how far the points lie off it. */
  private static List<Step> limits(TableRow row, Cells cells) {
    if (row.number("helling_onder").isEmpty()) {
      return List.of();
    }
    String off = "(waarde - midden_helling - helling * (jaar - jaar_helling))";
    String wide = "tinv(0.975, aantal() - 2) * fout";
    return List.of(
        Step.between(
            "fout", "sqrt(som(%s * %s) / (aantal() - 2) / xx_helling)".formatted(off, off), cells),
        Step.of("helling_onder", "helling - " + wide, cells, row.number("helling_onder"))
            .inDoubles(),
        Step.of("helling_boven", "helling + " + wide, cells, row.number("helling_boven"))
            .inDoubles());
  }

  private static List<String> notes(TableRow row, Facts facts, String source) {
    List<String> notes = new ArrayList<>(Meanings.notes(facts, row.text("meting"), source));
    notes.add(rule(row));
    Optional.of(row.text("breuk"))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> notes.add("Breuk: %s.".formatted(text)));
    notes.add("Bronnen: %s; status: %s.".formatted(row.text("bronnen"), row.text("status")));
    return notes;
  }

  private static String rule(TableRow row) {
    String verdict = row.text("oordeel").isEmpty() ? "geen" : row.text("oordeel");
    String rule =
        switch (row.text("regel")) {
          case "twee_punten" ->
              "Twee punten: een verandering als de 95 %-intervallen elkaar niet raken; zonder"
                  + " marges geen oordeel";
          case "toets" ->
              "Toets: een verandering als toets groter is dan 9,5495 en de helling haar teken"
                  + " houdt welk van de vijf punten ook wordt weggelaten";
          default ->
              "Helling zonder oordeel: minder dan vijf punten, geen marges, of gemiddelden die"
                  + " jaren delen";
        };
    return "%s. Oordeel: %s.".formatted(rule, verdict);
  }
}
