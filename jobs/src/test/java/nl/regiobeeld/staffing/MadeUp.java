package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.SettingsReader;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.model.Sector;

/** Regions, parameters and scenarios that a seed makes up. */
final class MadeUp {
  static final int BASE = 2023;
  static final int LAST = 2032;
  static final StaffingSettings SETTINGS = settings();
  static final Parameters PARAMETERS = SETTINGS.parameters();
  static final Scenario REFERENCE = scenario(Scenarios.REFERENCE);

  private MadeUp() {}

  /** Those of the tests, not of {@code conf/}, which is the user's to change. */
  private static StaffingSettings settings() {
    return new SettingsReader(
            name ->
                Project.text(
                    name.startsWith("scenarios/")
                        ? "jobs/src/test/resources/" + name.replace("scenarios/", "staffing/")
                        : "conf/" + name),
            List.of(),
            Project.reference())
        .read(Collections.emptySortedMap())
        .staffing();
  }

  /** A scenario of the tests. */
  static Scenario scenario(String id) {
    return SETTINGS.scenarios().stream()
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The reference with other values, in every sector. */
  static Scenario with(Map<Lever, String> values) {
    Map<Lever, Map<String, BigDecimal>> bySector = new EnumMap<>(Lever.class);
    values.forEach(
        (lever, value) -> {
          Map<String, BigDecimal> row = new LinkedHashMap<>();
          Sector.ids().forEach(sector -> row.put(sector, new BigDecimal(value)));
          bySector.put(lever, row);
        });
    return new Scenario("anders", "Anders", false, Optional.empty(), bySector);
  }

  /** Values of every lever somewhere within what makes sense. */
  static Scenario anything(SplittableRandom random) {
    Map<Lever, String> values = new EnumMap<>(Lever.class);
    for (Lever lever : Lever.values()) {
      int most = lever == Lever.GROEI_VRAAG ? 5 : lever == Lever.UREN_PER_PERSOON ? 10 : 30;
      values.put(lever, BigDecimal.valueOf(random.nextInt(10 * most), 1).toPlainString());
    }
    return with(values);
  }

  /** A region with every sector there is. */
  static RegionInput region(long seed) {
    return region(seed, Sector.ids(), "65-74");
  }

  /** A region with these sectors, whose last age class is this one. */
  static RegionInput region(long seed, List<String> sectors, String last) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SectorInput> inputs = new ArrayList<>();
    for (String sector : sectors) {
      inputs.add(new SectorInput(sector, stock(random, last), use(random)));
    }
    Impact impact =
        new Impact(BigDecimal.valueOf(150), BigDecimal.valueOf(160), BigDecimal.valueOf(170));
    return new RegionInput("R" + seed, BASE, inputs, impact);
  }

  private static List<AgeStock> stock(SplittableRandom random, String last) {
    List<AgeStock> stock = new ArrayList<>();
    for (String label : List.of("15-24", "25-34", "35-44", "45-54", "55-64", last)) {
      stock.add(
          new AgeStock(
              age(label),
              random.nextInt(10, 3000),
              BigDecimal.valueOf(random.nextInt(160, 360), 1)));
    }
    return stock;
  }

  private static SortedMap<Integer, BigDecimal> use(SplittableRandom random) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>();
    int from = BASE;
    BigDecimal last = BigDecimal.valueOf(random.nextInt(200_000, 400_000));
    use.put(from, last);
    for (int to : List.of(2025, 2030, 2035)) {
      BigDecimal next = BigDecimal.valueOf(random.nextInt(200_000, 400_000));
      BigDecimal step = next.subtract(last).divide(BigDecimal.valueOf(to - from));
      for (int year = from + 1; year <= to; year++) {
        use.put(year, last.add(step.multiply(BigDecimal.valueOf(year - from))));
      }
      from = to;
      last = next;
    }
    return use;
  }

  /** The range with this label. */
  static AgeRange age(String label) {
    return AgeRange.ofLabel(label).orElseThrow();
  }
}
