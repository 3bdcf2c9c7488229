package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Intervals by drawing many futures (Monte Carlo): every parameter somewhere in its range, by a
 * triangular distribution with its value as the mode, the same in all years. A parameter that is
 * high in one sector is so in all: what is not known about it is mostly the same everywhere, and
 * totals then look no surer than they are. Parameters are drawn independently of each other.
 *
 * <p>Every draw has a generator of its own, seeded by seed, region and number: the figures are the
 * same on every machine, in any order and on any number of threads. Scenarios have the same draws,
 * so that they differ by what they assume alone.
 */
public final class Draws {
  private static final int LEVERS = Lever.values().length;

  private final RegionInput region;
  private final Scenario scenario;
  private final Drawing drawing;
  private final List<DrawnSector> sectors = new ArrayList<>();
  private final double[][][] demand;
  private final double[][][] supply;
  private final int years;

  private Draws(
      RegionInput region,
      Parameters parameters,
      Scenario scenario,
      Drawing drawing,
      int lastYear) {
    this.region = region;
    this.scenario = scenario;
    this.drawing = drawing;
    this.years = lastYear - region.baseYear() + 1;
    Parameters changed = parameters.with(scenario.values());
    for (SectorInput sector : region.sectors()) {
      sectors.add(new DrawnSector(region, sector, changed, scenario.frozen(), lastYear));
    }
    this.demand = new double[sectors.size()][years][drawing.count()];
    this.supply = new double[sectors.size()][years][drawing.count()];
  }

  /**
   * The intervals of a region, for every year from the base year to the last, by year and sector
   * with the total last. One thread's work of some tenths of a second; regions can be done side by
   * side.
   *
   * @throws nl.regiobeeld.model.Refusal as {@link Model#project} does
   */
  public static List<Interval> intervals(
      RegionInput region,
      Parameters parameters,
      Scenario scenario,
      Drawing drawing,
      int lastYear) {
    Model.project(region, parameters, scenario, lastYear);
    Draws draws = new Draws(region, parameters, scenario, drawing, lastYear);
    draws.draw();
    return draws.intervals();
  }

  private void draw() {
    double[] places = new double[LEVERS];
    double[] impacts = new double[drawing.count()];
    Impact impact = region.impact();
    Triangle saving =
        new Triangle(
            impact.low().doubleValue(),
            impact.middle().doubleValue(),
            impact.high().doubleValue());
    for (int draw = 0; draw < drawing.count(); draw++) {
      Lottery lottery = new Lottery(drawing.seed(), region.region(), draw);
      for (int lever = 0; lever < LEVERS; lever++) {
        places[lever] = lottery.next();
      }
      impacts[draw] = saved(saving, lottery.next());
      for (int i = 0; i < sectors.size(); i++) {
        sectors.get(i).draw(places, demand[i], supply[i], draw);
      }
    }
  }
}
