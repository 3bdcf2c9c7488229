package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.TableRow;

/** Explains table arbeidsmarkt: what is given, and what follows from that, from row to row. */
final class LabourExplainer implements Explainer {
  private static final List<String> PERSONS = List.of("vraag", "aanbod", "tekort");
  private static final String BASE = "2023";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Set<String> derived = Set.of(row.text("afgeleid").split(", ", -1));
    List<Step> steps = new ArrayList<>(LabourGiven.steps(row, facts));
    List<String> notes = new ArrayList<>();
    if (derived.contains("aandeel_tekort")) {
      LabourSectors.share(row, facts, steps, notes);
    }
    if (row.number("tekort").isPresent() || derived.contains("aanbod")) {
      steps.addAll(persons(row, facts, derived));
    }
    if (derived.contains("vervuld")) {
      steps.add(step(row, "vervuld", "vraag - max(0, tekort)", "vraag", "tekort"));
    }
    if (derived.contains("tekort_pct")) {
      steps.add(step(row, "tekort_pct", "100 * tekort / vraag", "tekort", "vraag"));
    }
    for (String column : PERSONS) {
      if (derived.contains("index_" + column)) {
        steps.addAll(index(row, column, facts));
      }
    }
    notes.addAll(notes(row));
    return new Explanation(steps, notes, "Labour market");
  }

  /** Demand, supply and shortage: those that the row itself or another one gives, then the rest. */
  private static List<Step> persons(TableRow row, Facts facts, Set<String> derived) {
    List<Step> steps = new ArrayList<>();
    List<String> known = new ArrayList<>(PERSONS);
    known.removeIf(column -> derived.contains(column) || row.number(column).isEmpty());
    for (String column : PERSONS) {
      boolean needed = known.size() < 2 && !known.contains(column);
      if (needed && row.number(column).isPresent()) {
        Optional<Step> elsewhere = elsewhere(row, column, facts);
        elsewhere.ifPresent(steps::add);
        elsewhere.ifPresent(step -> known.add(column));
      }
    }
    for (String column : PERSONS) {
      if (!known.contains(column) && row.number(column).isPresent()) {
        steps.add(balance(row, column));
      }
    }
    return steps;
  }

  /** The number as it stands in another row; see {@code forecast.Derivation}. */
  private static Optional<Step> elsewhere(TableRow row, String column, Facts facts) {
    Optional<Step> sum = LabourSectors.sum(row, column, facts);
    if (sum.isPresent()) {
      return sum;
    }
    String scenario = row.text("scenario");
    boolean isReference = scenario.equals(Scenarios.REFERENCE);
    boolean isFrozen = scenario.equals(Scenarios.FROZEN);
    if (column.equals("vraag") && (isReference || isFrozen)) {
      return from(row, column, isFrozen ? Scenarios.REFERENCE : Scenarios.FROZEN, "jaar", facts);
    }
    if (column.equals("aanbod") && isFrozen) {
      return base(row, facts).map(base -> found(row, column, base));
    }
    if (column.equals("aanbod") && !isReference) {
      return from(row, column, Scenarios.REFERENCE, "jaar", facts);
    }
    if (!column.equals("tekort") || !Scenarios.INITIATIVES.contains(scenario)) {
      return Optional.empty();
    }
    return row.text("bron").startsWith(LabourGiven.PLAN) ? middle(row, facts) : less(row, facts);
  }

  /** The reference's shortage less what initiatives take away; see table waterval. */
  private static Optional<Step> less(TableRow row, Facts facts) {
    Map<String, String> key =
        Map.of(
            "regio_code", row.text("regio_code"),
            "variant", "herrekend_zonder_dubbel",
            "stap", "impact_totaal");
    String scenario = row.text("scenario");
    String column = scenario.substring(scenario.lastIndexOf('_') + 1);
    List<TableRow> impact = facts.rows(InitiativeTables.WATERVAL, key);
    Optional<BigDecimal> persons =
        impact.stream()
            .flatMap(each -> each.number(column.equals("midden") ? "waarde" : column).stream())
            .findFirst();
    return row(row, Scenarios.REFERENCE, row.text("jaar"), facts)
        .flatMap(other -> other.number("tekort"))
        .flatMap(shortage -> persons.map(taken -> less(row, shortage, taken)));
  }

  private static Step less(TableRow row, BigDecimal shortage, BigDecimal taken) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    given.put("tekort_referentie", shortage);
    given.put("impact_initiatieven", taken);
    return Step.of(
        "tekort", "tekort_referentie - round(impact_initiatieven, 0)", given, row.number("tekort"));
  }

  private static Optional<Step> from(
      TableRow row, String column, String scenario, String year, Facts facts) {
    return row(row, scenario, row.text(year), facts).map(other -> found(row, column, other));
  }

  private static Step found(TableRow row, String column, TableRow other) {
    List<String> shown = List.of("scenario", "jaar", column);
    Cells cells = Cells.of("rij van tabel arbeidsmarkt", shown, List.of(other));
    return Step.of(column, "som(" + column + ")", cells, row.number(column));
  }

  private static Optional<Step> middle(TableRow row, Facts facts) {
    Optional<TableRow> most = row(row, Scenarios.LOW, row.text("jaar"), facts);
    Optional<TableRow> least = row(row, Scenarios.HIGH, row.text("jaar"), facts);
    if (most.isEmpty() || least.isEmpty()) {
      return Optional.empty();
    }
    Cells cells =
        Cells.of(
            "rijen van tabel arbeidsmarkt",
            List.of("scenario", "jaar", "tekort"),
            List.of(most.get(), least.get()));
    return Optional.of(Step.of("tekort", "som(tekort) / 2", cells, row.number("tekort")));
  }

  private static Step balance(TableRow row, String column) {
    return switch (column) {
      case "vraag" -> step(row, column, "aanbod + tekort", "aanbod", "tekort");
      case "aanbod" -> step(row, column, "vraag - tekort", "vraag", "tekort");
      default -> step(row, column, "vraag - aanbod", "vraag", "aanbod");
    };
  }

  private static Step step(TableRow row, String column, String formula, String... uses) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    for (String each : uses) {
      given.put(each, row.number(each).orElseThrow());
    }
    return Step.of(column, formula, given, row.number(column));
  }

  private static List<Step> index(TableRow row, String column, Facts facts) {
    String base = column + "_basisjaar";
    return base(row, facts)
        .filter(start -> start.number(column).isPresent())
        .map(
            start -> {
              Map<String, BigDecimal> given = new LinkedHashMap<>();
              given.put(column, row.number(column).orElseThrow());
              given.put(base, start.number(column).orElseThrow());
              String index = "index_" + column;
              return List.of(
                  Step.of(
                      index, "100 * %s / %s".formatted(column, base), given, row.number(index)));
            })
        .orElse(List.of());
  }

  private static Optional<TableRow> row(TableRow about, String scenario, String year, Facts facts) {
    return reference(about, scenario, facts)
        .filter(each -> each.text("jaar").equals(year))
        .findFirst();
  }

  /** The reference's row of the base year: 2023, which the plans start from, else the first. */
  private static Optional<TableRow> base(TableRow about, Facts facts) {
    return reference(about, Scenarios.REFERENCE, facts)
        .min(
            Comparator.comparing((TableRow each) -> !each.text("jaar").equals(BASE))
                .thenComparing(each -> each.text("jaar")));
  }

  private static Stream<TableRow> reference(TableRow about, String scenario, Facts facts) {
    Map<String, String> key =
        Map.of(
            "regio_code", about.text("regio_code"),
            "sector", about.text("sector"),
            "scenario", scenario);
    return facts.rows(LabourTable.ARBEIDSMARKT, key).stream()
        .filter(each -> each.text("bron").equals(about.text("bron")));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add("Bron: %s.".formatted(row.text("bron")));
    if (!row.text("vindplaats").isEmpty()) {
      notes.add("Wat niet afgeleid is, staat in %s.".formatted(row.text("vindplaats")));
    }
    if (!row.text("toelichting").isEmpty()) {
      notes.add(row.text("toelichting"));
    }
    notes.add("Status van tekort: " + row.text("status") + ".");
    return notes;
  }
}
