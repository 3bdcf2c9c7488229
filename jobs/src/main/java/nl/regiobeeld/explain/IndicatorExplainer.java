package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/** Explains table indicatoren. */
final class IndicatorExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    if (row.text("methode").equals(Method.GETELD.label())) {
      counted(new CountedExplainer(row, facts), steps, files);
    } else {
      read(row, facts, steps, files);
    }
    return new Explanation(steps, notes(row, facts, files), "Indicators");
  }

  private static void read(TableRow row, Facts facts, List<Step> steps, Set<String> files) {
    boolean weighted = row.text("methode").equals(Method.GEWOGEN.label());
    boolean valued = row.number("waarde").isPresent();
    if (valued) {
      steps.addAll(weighted ? weighted(row, facts) : published(row, facts, files));
    }
    steps.addAll(national(row, facts, files));
    steps.addAll(share(row, facts));
    if (valued) {
      Compared compared =
          weighted ? new Compared(row, "teller", "noemer") : new Compared(row, "waarde", "1");
      steps.addAll(compared.ratio());
      steps.addAll(compared.limits());
    }
  }

  private static void counted(CountedExplainer counts, List<Step> steps, Set<String> files) {
    steps.addAll(counts.steps());
    steps.addAll(counts.national());
    steps.addAll(counts.compared().ratio());
    steps.addAll(counts.compared().limits());
    files.addAll(counts.files());
  }

  private static List<Step> weighted(TableRow row, Facts facts) {
    WeightedSteps weighing = new WeightedSteps(row, facts);
    List<Step> steps = new ArrayList<>(weighing.sums());
    steps.add(Step.of("waarde", WeightedSteps.MEAN, Map.of(), row.number("waarde")));
    if (row.number("ondergrens").isPresent()) {
      steps.addAll(weighing.limits("waarde", "ondergrens", "bovengrens"));
    }
    return steps;
  }

  private static List<Step> published(TableRow row, Facts facts, Set<String> files) {
    Origins origins = Origins.of(facts, subject(row, publishedCode(row, facts)));
    files.addAll(origins.files());
    List<Step> steps = new ArrayList<>();
    steps.add(origins.value("waarde", row.number("waarde")));
    for (String limit : List.of("ondergrens", "bovengrens")) {
      if (row.number(limit).isPresent()) {
        steps.add(origins.limit(limit, limit, row.number(limit)));
      }
    }
    return steps;
  }

  /** The code that the publisher's row has: an own region's row may have been taken over. */
  private static String publishedCode(TableRow row, Facts facts) {
    String code = row.text("regio_code");
    if (!row.text("methode").equals(Method.OVERGENOMEN.label())) {
      return code;
    }
    return facts.rows(WeighingTables.SAMENSTELLING, Map.of("regio_code", code)).stream()
        .map(member -> member.text("gelijk_aan"))
        .filter(published -> !published.isEmpty())
        .findFirst()
        .orElse(code);
  }

  private static List<Step> national(TableRow row, Facts facts, Set<String> files) {
    if (row.number("landelijk").isEmpty()) {
      return List.of();
    }
    Origins origins = Origins.of(facts, subject(row, Region.NETHERLANDS));
    files.addAll(origins.files());
    List<Step> steps = new ArrayList<>();
    steps.add(origins.value("landelijk", row.number("landelijk")));
    row.number("landelijk_onder")
        .ifPresent(
            number ->
                steps.add(origins.limit("landelijk_onder", "ondergrens", Optional.of(number))));
    row.number("landelijk_boven")
        .ifPresent(
            number ->
                steps.add(origins.limit("landelijk_boven", "bovengrens", Optional.of(number))));
    return steps;
  }

  private static List<Step> share(TableRow row, Facts facts) {
    if (row.number("aandeel").isEmpty()) {
      return List.of();
    }
    return new ShareOfNation(row, facts).steps();
  }

  private static Map<String, String> subject(TableRow row, String code) {
    Map<String, String> wanted = new TreeMap<>();
    for (String column : List.of("bron", "leeftijd", "geslacht", "periode", "jaren")) {
      wanted.put(column, row.text(column));
    }
    wanted.put("regio_code", code);
    wanted.put("meting", row.text("indicator"));
    wanted.put("uitsplitsing", "");
    return wanted;
  }

  private static List<String> notes(TableRow row, Facts facts, Set<String> files) {
    List<String> notes = new ArrayList<>();
    notes.addAll(Meanings.notes(facts, row.text("indicator"), row.text("bron")));
    notes.add(Meanings.BANDS);
    notes.add("Methode: %s; status: %s.".formatted(row.text("methode"), row.text("status")));
    if (row.text("methode").equals(Method.OVERGENOMEN.label())) {
      notes.add("Overgenomen van %s.".formatted(publishedCode(row, facts)));
    }
    if (!row.text("oordeel").isEmpty() || !row.text("ligging").isEmpty()) {
      notes.add(
          "Ligging van het 95 %%-interval ten opzichte van Nederland: %s; oordeel: %s; bij 99,8 %%: %s. Raken is gelijk."
              .formatted(row.text("ligging"), or(row, "oordeel"), or(row, "oordeel_998")));
    }
    notes.addAll(Sources.notes(facts, row.text("bron"), files));
    return notes;
  }

  private static String or(TableRow row, String column) {
    return row.text(column).isEmpty() ? "geen" : row.text(column);
  }
}
