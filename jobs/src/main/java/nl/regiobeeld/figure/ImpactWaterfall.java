package nl.regiobeeld.figure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Waterfall.Kind;
import nl.regiobeeld.schema.TableRow;

/** From shortage to what initiatives and further sources leave of it (004:1445-1461). */
final class ImpactWaterfall {
  private static final String PRINTED = "gedrukt";
  private static final String TITLE = "Van tekort naar resterend tekort";
  private static final String MORE = "aanvullende_bronnen";
  private static final String LAST = "rest_na_aanvullend";

  private static final Map<String, String> LABELS =
      Map.of(
          "tekort",
          "Tekort",
          Initiatives.TOTAL,
          "Impact van initiatieven",
          "rest",
          "Resterend tekort",
          MORE,
          "Aanvullende bronnen",
          LAST,
          "Rest na aanvullende bronnen");

  private static final Pattern YEAR = Pattern.compile("\\bin (\\d{4})\\b");
  private static final Pattern PLACE = Pattern.compile("\\d{3}:[\\d-]+");

  private ImpactWaterfall() {}

  /** As the plan prints it; none for a region without such a plan. */
  static Optional<Figure> printed(Initiatives initiatives) {
    List<TableRow> rows = initiatives.variant(PRINTED);
    return rows.isEmpty() ? Optional.empty() : figure(initiatives, PRINTED, ", zoals gedrukt");
  }

  /** Worked out again, or what is missing. */
  static Optional<Figure> recomputed(Initiatives initiatives) {
    return initiatives.variant(Initiatives.RECOMPUTED).isEmpty()
        ? initiatives.missing(
            id(Initiatives.RECOMPUTED), TITLE, "Initiatieven die personeel besparen, zijn")
        : figure(initiatives, Initiatives.RECOMPUTED, ", herrekend");
  }

  private static String id(String variant) {
    return "waterval_" + variant;
  }

  private static Optional<Figure> figure(Initiatives initiatives, String variant, String how) {
    List<TableRow> rows = initiatives.variant(variant);
    boolean known = rows.stream().allMatch(row -> row.number(Initiatives.VALUE).isPresent());
    return known
        ? Optional.of(
            initiatives
                .page()
                .figure(
                    id(variant),
                    TITLE + how,
                    "personen, scenario referentie, " + year(rows),
                    new Waterfall(Unit.PERSONS, steps(rows)),
                    notes(initiatives, variant, rows),
                    source(initiatives, variant, rows)))
        : Missing.forecast("Het tekort waar de initiatieven van afgaan is")
            .figure(
                initiatives.page(), id(variant), TITLE + how, "", Origins.of(initiatives.rows()));
  }

  /** The total stands for the themes where the plan prints no more. */
  private static List<Waterfall.Step> steps(List<TableRow> rows) {
    boolean themes = rows.stream().anyMatch(row -> Initiatives.theme(row).isPresent());
    return rows.stream()
        .filter(row -> !themes || !row.text("stap").equals(Initiatives.TOTAL))
        .map(ImpactWaterfall::step)
        .toList();
  }

  private static Waterfall.Step step(TableRow row) {
    String step = row.text("stap");
    boolean level = step.equals("tekort") || step.equals("rest") || step.equals(LAST);
    return new Waterfall.Step(
        Initiatives.theme(row).orElseGet(() -> LABELS.get(step)),
        level ? Kind.LEVEL : Kind.OFF,
        row.number("laag").orElseThrow(),
        row.number(Initiatives.VALUE).orElseThrow(),
        row.number("hoog").orElseThrow());
  }

  private static List<String> notes(Initiatives initiatives, String variant, List<TableRow> rows) {
    List<String> notes = new ArrayList<>();
    if (variant.equals(PRINTED)) {
      notes.addAll(remark(rows, Initiatives.TOTAL).toList());
    } else {
      notes.addAll(ImpactNotes.incomplete(initiatives));
      notes.addAll(ImpactNotes.otherwise(initiatives));
    }
    notes.addAll(remark(rows, MORE).toList());
    if (last(rows).filter(rest -> rest.signum() < 0).isPresent()) {
      notes.add("Onder nul: met de aanvullende bronnen is het meer dan het tekort.");
    }
    return notes;
  }

  private static Stream<String> remark(List<TableRow> rows, String step) {
    return rows.stream()
        .filter(row -> row.text("stap").equals(step))
        .map(row -> row.text("toelichting"));
  }

  private static Optional<BigDecimal> last(List<TableRow> rows) {
    return rows.get(rows.size() - 1).number("laag");
  }

  /** The year of the shortage, which the table tells in words only. */
  private static String year(List<TableRow> rows) {
    Matcher year = YEAR.matcher(remark(rows, "tekort").findFirst().orElse(""));
    return year.find() ? year.group(1) : "";
  }

  private static String source(Initiatives initiatives, String variant, List<TableRow> rows) {
    List<TableRow> shortage =
        initiatives.shortages().stream()
            .filter(row -> row.text("jaar").equals(year(rows)))
            .toList();
    String impact =
        variant.equals(PRINTED)
            ? "het plan (%s)".formatted(place(rows))
            : Origins.of(initiatives.rows());
    return "Tekort: %s; impact: %s".formatted(Origins.of(shortage), impact);
  }

  /** The lines of the plan, which the table tells in words only: "Gedrukt in 004:1457-1459; …". */
  private static String place(List<TableRow> rows) {
    return PLACE
        .matcher(remark(rows, Initiatives.TOTAL).findFirst().orElseThrow())
        .results()
        .map(MatchResult::group)
        .collect(joining(", "));
  }
}
