package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.Lever;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.Scenario;

/** Reads {@code conf/scenarios/scenarios.yaml}. */
final class ScenarioReader {
  private static final String FROZEN = "bevroren";

  private ScenarioReader() {}

  static List<Scenario> read(YamlMap file, Parameters parameters) {
    YamlMap all = file.allow("scenarios").required("scenarios");
    List<Scenario> scenarios = new ArrayList<>();
    for (String id : all.keys()) {
      if (!id.matches("[a-z][a-z0-9_]*")) {
        all.problem(id, "'" + id + "' is no id: use lower case, digits and _");
      }
      Scenario scenario = scenario(id, all.map(id));
      parameters
          .with(scenario.values())
          .impossible()
          .forEach(problem -> all.problem(id, "scenario " + id + ": " + problem));
      scenarios.add(scenario);
    }
    requireReference(all, scenarios);
    return scenarios;
  }

  private static Scenario scenario(String id, YamlMap entry) {
    entry.allow("naam", "aanbod", "initiatieven", "parameters");
    boolean isFrozen = entry.has("aanbod");
    if (isFrozen) {
      entry.choice("aanbod", text -> Optional.of(text).filter(FROZEN::equals), List.of(FROZEN));
    }
    Optional<Impact.Size> initiatives =
        entry.has("initiatieven")
            ? entry.choice("initiatieven", Impact.Size::ofLabel, Impact.Size.labels())
            : Optional.empty();
    return new Scenario(
        id, entry.text("naam"), isFrozen, initiatives, values(entry.map("parameters")));
  }

  private static Map<Lever, Map<String, BigDecimal>> values(YamlMap parameters) {
    parameters.allow(Lever.labels().toArray(String[]::new));
    Map<Lever, Map<String, BigDecimal>> values = new EnumMap<>(Lever.class);
    for (String label : parameters.keys()) {
      Lever.ofLabel(label).ifPresent(lever -> values.put(lever, bySector(lever, parameters)));
    }
    return values;
  }

  private static Map<String, BigDecimal> bySector(Lever lever, YamlMap parameters) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    if (!parameters.isMap(lever.label())) {
      BigDecimal value = Decimals.within(parameters, lever.label(), lever.least(), lever.most());
      Sector.ids().forEach(sector -> values.put(sector, value));
      return values;
    }
    YamlMap sectors = parameters.map(lever.label()).allow(LeverReader.allowed());
    for (String sector : sectors.keys()) {
      values.put(sector, Decimals.within(sectors, sector, lever.least(), lever.most()));
    }
    BigDecimal every = values.remove(LeverReader.EVERY);
    if (every != null) {
      Sector.ids().forEach(sector -> values.putIfAbsent(sector, every));
    }
    return values;
  }

  /** Everything is compared with it. */
  private static void requireReference(YamlMap all, List<Scenario> scenarios) {
    Optional<Scenario> reference =
        scenarios.stream().filter(each -> each.id().equals(Scenarios.REFERENCE)).findFirst();
    if (reference.isEmpty()) {
      all.problem(Scenarios.REFERENCE, "'" + Scenarios.REFERENCE + "' is missing");
    } else if (!reference.get().isPlain()) {
      all.problem(
          Scenarios.REFERENCE,
          "'%s' is the model as it stands; give what differs another id"
              .formatted(Scenarios.REFERENCE));
    }
  }
}
