package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.regiobeeld.model.Refusal;

/**
 * The model: from a region's input, the parameters and a scenario to demand, supply and shortage of
 * every year. Nothing else goes in, nothing else comes out.
 */
public final class Model {
  private final RegionInput region;
  private final Parameters parameters;
  private final Scenario scenario;
  private final List<Course> courses = new ArrayList<>();

  private Model(
      RegionInput region,
      Map<String, SortedMap<Integer, BigDecimal>> indices,
      Parameters parameters,
      Scenario scenario) {
    this.region = region;
    this.parameters = parameters.with(scenario.values());
    this.parameters.require(region);
    this.scenario = scenario;
    for (SectorInput sector : region.sectors()) {
      courses.add(
          new Course(
              sector, indices.get(sector.sector()), new Supply(region, sector, this.parameters)));
    }
  }

  /** A sector on its way. */
  private record Course(SectorInput input, SortedMap<Integer, BigDecimal> indices, Supply supply) {}

  /**
   * Computes every year from the base year to the last.
   *
   * @throws Refusal naming region, sector and ages when the input cannot be computed with
   */
  public static Projection project(
      RegionInput region, Parameters parameters, Scenario scenario, int lastYear) {
    return project(region, Demography.indices(region, lastYear), parameters, scenario, lastYear);
  }

  /**
   * Sees to it that a region's sectors can be computed with, whatever the scenario.
   *
   * @throws Refusal naming region, sector and ages when one cannot
   */
  public static void require(RegionInput region, Parameters parameters) {
    parameters.require(region);
    for (SectorInput sector : region.sectors()) {
      ClassRates.of(region.region(), sector, parameters);
      new Demography(region, sector).index(region.baseYear());
    }
  }

  /** The same for who computes many: the population does not depend on the parameters. */
  static Projection project(
      RegionInput region,
      Map<String, SortedMap<Integer, BigDecimal>> indices,
      Parameters parameters,
      Scenario scenario,
      int lastYear) {
    return new Model(region, indices, parameters, scenario).project(lastYear);
  }

  private Projection project(int lastYear) {
    YearRows rows = new YearRows();
    List<Outlook> outlooks = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (int year = region.baseYear(); year <= lastYear; year++) {
      if (year > region.baseYear()) {
        for (Course course : courses) {
          flows.addAll(
              scenario.frozen() ? course.supply().stand(year) : course.supply().pass(year));
        }
      }
      outlooks.addAll(rows.of(year, sectors(Clock.of(region, parameters, year))));
    }
    return new Projection(List.copyOf(outlooks), List.copyOf(flows));
  }

  private List<YearRows.Sector> sectors(Clock clock) {
    List<Demand> demands =
        courses.stream()
            .map(
                course ->
                    Demand.of(
                        course.input(),
                        parameters,
                        clock,
                        course.indices().get(clock.year()),
                        scenario.frozen()))
            .toList();
    List<Long> saved = saved(clock, demands);
    List<YearRows.Sector> sectors = new ArrayList<>();
    for (int i = 0; i < demands.size(); i++) {
      sectors.add(sector(courses.get(i), demands.get(i), saved.get(i)));
    }
    return sectors;
  }

  private YearRows.Sector sector(Course course, Demand demand, long saved) {
    long persons = demand.persons() - saved;
    BigDecimal supplyFte =
        course
            .supply()
            .fte()
            .multiply(demand.hours())
            .setScale(Demography.SCALE, RoundingMode.HALF_UP);
    return new YearRows.Sector(
        course.input().sector(),
        Balance.of(BigDecimal.valueOf(persons), BigDecimal.valueOf(course.supply().persons())),
        Balance.of(demand.fte(persons), supplyFte),
        saved,
        Optional.of(demand));
  }

  /**
   * Whole persons whose work is saved in each sector. As long as all together are no more than all
   * demand, by largest remainders none are more than their sector's.
   */
  private List<Long> saved(Clock clock, List<Demand> demands) {
    long all =
        scenario
            .initiatives()
            .map(size -> clock.part(region.impact().persons(size), 0).longValueExact())
            .orElse(0L);
    List<BigDecimal> weights =
        demands.stream().map(demand -> BigDecimal.valueOf(demand.persons())).toList();
    long wanted = demands.stream().mapToLong(Demand::persons).sum();
    if (all > wanted) {
      throw Refusal.input(
          "region %s, scenario %s: initiatives save the work of %d persons in %d, more than the demand for %d; see to the impact of initiatives"
              .formatted(region.region(), scenario.id(), all, clock.year(), wanted));
    }
    return Apportionment.of(all, weights);
  }
}
