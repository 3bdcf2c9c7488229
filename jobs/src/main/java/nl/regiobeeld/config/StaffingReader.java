package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.staffing.AgePattern;
import nl.regiobeeld.staffing.AgePatterns;
import nl.regiobeeld.staffing.Drawing;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.StaffingSettings;

/**
 * Reads {@code conf/scenarios/}: what the staffing model assumes, and which futures it computes.
 */
final class StaffingReader {
  private static final int FEWEST_DRAWS = 100;
  private static final int MOST_DRAWS = 100_000;

  private StaffingReader() {}

  /**
   * The settings of the staffing model; sound only when no problem was noted.
   *
   * @param model {@code conf/scenarios/model.yaml}
   * @param scenarios {@code conf/scenarios/scenarios.yaml}
   */
  static StaffingSettings read(YamlMap model, YamlMap scenarios) {
    model.allow("horizon", "groei_tot", "voltijd", "trekkingen", "leeftijd", "parameters");
    Parameters parameters =
        new Parameters(
            year(model, "horizon"),
            year(model, "groei_tot"),
            Decimals.within(model, "voltijd", BigDecimal.ONE, BigDecimal.valueOf(100)),
            ages(model.required("leeftijd")),
            LeverReader.read(model.required("parameters")));
    parameters.impossible().forEach(problem -> model.problem("parameters", problem));
    return new StaffingSettings(
        parameters,
        ScenarioReader.read(scenarios, parameters),
        drawing(model.required("trekkingen")));
  }

  private static int year(YamlMap model, String key) {
    if (!model.has(key)) {
      model.problem(key, "'" + key + "' is missing");
    }
    return model.year(key);
  }

  private static Drawing drawing(YamlMap draws) {
    draws.allow("aantal", "zaad", "ondergrens", "bovengrens");
    int count = draws.number("aantal", FEWEST_DRAWS);
    if (count < FEWEST_DRAWS || count > MOST_DRAWS) {
      draws.problem(
          "aantal", "'%d' is not from %d to %d".formatted(count, FEWEST_DRAWS, MOST_DRAWS));
    }
    BigDecimal half = BigDecimal.valueOf(50);
    return new Drawing(
        count,
        draws.number("zaad", 1),
        Decimals.within(draws, "ondergrens", BigDecimal.ZERO, half),
        Decimals.within(draws, "bovengrens", half, BigDecimal.valueOf(100)));
  }

  private static AgePatterns ages(YamlMap ages) {
    ages.allow("instroom_opleiding", "instroom_elders", "uitstroom", "pensioen");
    return new AgePatterns(
        pattern(ages.required("instroom_opleiding")),
        pattern(ages.required("instroom_elders")),
        pattern(ages.required("uitstroom")),
        pattern(ages.required("pensioen")));
  }

  private static AgePattern pattern(YamlMap entry) {
    Map<AgeRange, BigDecimal> factors = new LinkedHashMap<>();
    for (String label : entry.keys()) {
      Optional<AgeRange> age = AgeRange.ofLabel(label);
      if (age.isEmpty()) {
        entry.problem(label, "'" + label + "' is no age range; write 15-24 or 65+");
      }
      BigDecimal factor = Decimals.within(entry, label, BigDecimal.ZERO, BigDecimal.valueOf(1000));
      age.ifPresent(range -> requireApart(entry, label, range, factors));
      age.ifPresent(range -> factors.put(range, factor));
    }
    return new AgePattern(new HashMap<>(factors));
  }

  private static void requireApart(
      YamlMap entry, String label, AgeRange range, Map<AgeRange, BigDecimal> others) {
    for (AgeRange other : others.keySet()) {
      if (range.from() <= other.to() && other.from() <= range.to()) {
        entry.problem(label, "'%s' overlaps '%s'".formatted(label, other.label()));
      }
    }
  }
}
