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
import nl.regiobeeld.staffing.Sensitivity;
import nl.regiobeeld.staffing.StaffingSettings;
import nl.regiobeeld.staffing.Swing;

/** The staffing model's results for every region and scenario. */
final class ModelRun {
  /** A region in a scenario. */
  record Result(String region, String scenario, Projection projection, List<Interval> intervals) {}

  private static final String SOURCE = "model";

  private final List<Result> results = new ArrayList<>();
  private final Map<String, List<Swing>> swings = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  /** Computes everything; a region whose input does not fit is left out with a remark. */
  ModelRun(ModelInputs inputs, StaffingSettings settings) {
    remarks.addAll(inputs.remarks());
    for (RegionInput region : inputs.regions()) {
      try {
        compute(region, settings);
      } catch (Refusal refusal) {
        results.removeIf(result -> result.region().equals(region.region()));
        remarks.add("staffing model: " + refusal.getMessage());
      }
    }
  }

  private void compute(RegionInput region, StaffingSettings settings) {
    int last = region.lastYear();
    for (Scenario scenario : settings.scenarios()) {
      results.add(
          new Result(
              region.region(),
              scenario.id(),
              Model.project(region, settings.parameters(), scenario, last),
              Draws.intervals(region, settings.parameters(), scenario, settings.drawing(), last)));
    }
    int horizon = settings.parameters().horizon();
    if (horizon <= last) {
      swings.put(
          region.region(),
          Sensitivity.of(region, settings.parameters(), settings.reference(), horizon));
    }
  }

  /** By region and scenario. */
  List<Result> results() {
    return results;
  }

  /** Region to what moves its shortage in the horizon year. */
  Map<String, List<Swing>> swings() {
    return swings;
  }

  /** Why regions with personnel have no result. */
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
    return new Outlook(
        new Subject(result.region(), from.sector(), result.scenario(), from.year()),
        values,
        Set.of(),
        SOURCE,
        "",
        "Uitkomst van het eigen model; zie tabel arbeidsmarkt_model.");
  }
}
