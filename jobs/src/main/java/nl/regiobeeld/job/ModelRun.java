package nl.regiobeeld.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.forecast.Outlook;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.forecast.Subject;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.staffing.Draws;
import nl.regiobeeld.staffing.Interval;
import nl.regiobeeld.staffing.Model;
import nl.regiobeeld.staffing.Projection;
import nl.regiobeeld.staffing.RegionInput;
import nl.regiobeeld.staffing.Scenario;
import nl.regiobeeld.staffing.SectorInput;
import nl.regiobeeld.staffing.Sectors;
import nl.regiobeeld.staffing.Sensitivity;
import nl.regiobeeld.staffing.StaffingSettings;
import nl.regiobeeld.staffing.Swing;

/** The staffing model's results for every region and scenario. */
final class ModelRun {
  /**
   * A region in a scenario.
   *
   * @param note which sectors the total has, in Dutch; empty when it has all
   */
  record Result(
      String region,
      String scenario,
      Projection projection,
      List<Interval> intervals,
      String note) {
    /** What a reader of an outlook's row should know. */
    String note(String sector) {
      return sector.equals(Sectors.TOTAL) ? note : "";
    }
  }

  private static final String PREFIX = "staffing model: ";

  private static final String SOURCE = "model";

  private final List<Result> results = new ArrayList<>();
  private final Map<String, List<Swing>> swings = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  /** Computes everything; what cannot be is left out with a remark, each scenario by itself. */
  ModelRun(ModelInputs inputs, StaffingSettings settings) {
    remarks.addAll(inputs.remarks());
    for (RegionInput region : inputs.regions()) {
      List<String> missing = inputs.missing().getOrDefault(region.region(), List.of());
      for (Scenario scenario : possible(region, missing, settings)) {
        attempt(() -> results.add(result(region, scenario, missing, settings)));
      }
      attempt(() -> addSwings(region, settings));
    }
  }

  /** A fault of all scenarios is one remark. */
  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (Refusal refusal) {
      String remark = PREFIX + refusal.getMessage();
      if (!remarks.contains(remark)) {
        remarks.add(remark);
      }
    }
  }

  /**
   * What initiatives save is of the whole region: where sectors are missing, it must not be taken
   * off the others.
   */
  private List<Scenario> possible(
      RegionInput region, List<String> missing, StaffingSettings settings) {
    if (missing.isEmpty()) {
      return settings.scenarios();
    }
    remarks.add(
        PREFIX
            + "%s: scenarios with initiatives are not computed, since these save work in all sectors and %s cannot be computed; complete its personnel and zorggebruik"
                .formatted(region.region(), String.join(", ", missing)));
    return settings.scenarios().stream()
        .filter(scenario -> scenario.initiatives().isEmpty())
        .toList();
  }

  private static Result result(
      RegionInput region, Scenario scenario, List<String> missing, StaffingSettings settings) {
    int last = region.lastYear();
    return new Result(
        region.region(),
        scenario.id(),
        Model.project(region, settings.parameters(), scenario, last),
        Draws.intervals(region, settings.parameters(), scenario, settings.drawing(), last),
        missing.isEmpty() ? "" : total(region, missing));
  }

  private static String total(RegionInput region, List<String> missing) {
    List<String> there = region.sectors().stream().map(SectorInput::sector).toList();
    return "Totaal van %s; zonder %s, die het model niet kan berekenen."
        .formatted(String.join(", ", there), String.join(", ", missing));
  }

  private void addSwings(RegionInput region, StaffingSettings settings) {
    int horizon = settings.parameters().horizon();
    if (horizon > region.lastYear()) {
      remarks.add(
          PREFIX
              + "%s: the population forecast ends in %d, before horizon %d; table gevoeligheid has no rows of it"
                  .formatted(region.region(), region.lastYear(), horizon));
      return;
    }
    swings.put(
        region.region(),
        Sensitivity.of(region, settings.parameters(), settings.reference(), horizon));
  }

  /** By region and scenario. */
  List<Result> results() {
    return results;
  }

  /** Region to what moves its shortage in the horizon year. */
  Map<String, List<Swing>> swings() {
    return swings;
  }

  /** Why regions, sectors or scenarios have no result. */
  List<String> remarks() {
    return remarks;
  }

  /** The results as rows of table arbeidsmarkt. */
  List<Outlook> outlooks() {
    List<Outlook> rows = new ArrayList<>();
    for (Result result : results) {
      result.projection().outlooks().forEach(each -> rows.add(row(result, each)));
    }
    return rows;
  }

  private static Outlook row(Result result, nl.regiobeeld.staffing.Outlook from) {
    Map<Quantity, BigDecimal> values = new EnumMap<>(Quantity.class);
    values.put(Quantity.VRAAG, from.persons().demand());
    values.put(Quantity.AANBOD, from.persons().supply());
    values.put(Quantity.VERVULD, from.persons().met());
    values.put(Quantity.TEKORT, from.persons().shortage());
    values.put(Quantity.INDEX_VRAAG, from.demandIndex());
    values.put(Quantity.INDEX_AANBOD, from.supplyIndex());
    from.shortagePercent().ifPresent(percent -> values.put(Quantity.TEKORT_PCT, percent));
    from.shortageShare()
        .ifPresent(share -> values.put(Quantity.AANDEEL_TEKORT, BigDecimal.valueOf(share)));
    from.shortageIndex().ifPresent(index -> values.put(Quantity.INDEX_TEKORT, index));
    return new Outlook(
        new Subject(result.region(), from.sector(), result.scenario(), from.year()),
        values,
        Set.of(),
        SOURCE,
        "",
        ("Uitkomst van het eigen model; zie tabel arbeidsmarkt_model. "
                + result.note(from.sector()))
            .strip());
  }
}
