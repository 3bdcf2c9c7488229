package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.regiobeeld.staffing.Interval.Bounds;

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
  private final Drawing drawing;
  private final double[][][] demand;
  private final double[][][] supply;

  /** Room for all futures, [sector][year][draw]. */
  private Draws(Drawing drawing, int sectors, int years) {
    this.drawing = drawing;
    this.demand = new double[sectors][years][drawing.count()];
    this.supply = new double[sectors][years][drawing.count()];
  }

  /**
   * The intervals of a region, by year from the base year to the last, then by sector with the
   * total last. Some tenths of a second of one thread; regions can be done side by side.
   *
   * @throws nl.regiobeeld.model.Refusal as {@link Model#project} does, but for initiatives that
   *     save more than there is
   */
  public static List<Interval> intervals(
      RegionInput region, Parameters parameters, Scenario scenario, Drawing drawing, int lastYear) {
    parameters.require(region);
    Parameters changed = parameters.with(scenario.values());
    int years = lastYear - region.baseYear() + 1;
    Map<String, SortedMap<Integer, BigDecimal>> indices = Demography.indices(region, lastYear);
    List<DrawnSector> sectors =
        region.sectors().stream()
            .map(
                each ->
                    new DrawnSector(
                        region, each, indices.get(each.sector()), changed, scenario.frozen()))
            .toList();
    Draws draws = new Draws(drawing, sectors.size(), years);
    draws.draw(region.region(), sectors, new Savings(region, changed, scenario, years));
    return draws.intervals(region);
  }

  private void draw(String region, List<DrawnSector> sectors, Savings savings) {
    for (int draw = 0; draw < drawing.count(); draw++) {
      Lottery lottery = new Lottery(drawing.seed(), region, draw);
      Map<Lever, Double> places = new EnumMap<>(Lever.class);
      for (Lever lever : Lever.values()) {
        places.put(lever, lottery.next());
      }
      for (int i = 0; i < sectors.size(); i++) {
        sectors.get(i).draw(places, demand[i], supply[i], draw);
      }
      savings.takeOff(lottery.next(), demand, draw);
    }
  }

  private List<Interval> intervals(RegionInput region) {
    List<Interval> intervals = new ArrayList<>();
    for (int year = 0; year < demand[0].length; year++) {
      double[] allDemand = new double[drawing.count()];
      double[] allSupply = new double[drawing.count()];
      for (int i = 0; i < demand.length; i++) {
        add(allDemand, demand[i][year]);
        add(allSupply, supply[i][year]);
        String sector = region.sectors().get(i).sector();
        intervals.add(interval(sector, region.baseYear() + year, demand[i][year], supply[i][year]));
      }
      intervals.add(interval(Sectors.TOTAL, region.baseYear() + year, allDemand, allSupply));
    }
    return intervals;
  }

  private static void add(double[] sums, double[] numbers) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += numbers[i];
    }
  }

  /** Shortages first: percentiles change the order of what they are taken of. */
  private Interval interval(String sector, int year, double[] needed, double[] present) {
    double[] shortage = new double[needed.length];
    for (int i = 0; i < shortage.length; i++) {
      shortage[i] = needed[i] - present[i];
    }
    return new Interval(sector, year, bounds(needed), bounds(present), bounds(shortage));
  }

  private Bounds bounds(double[] numbers) {
    return new Bounds(
        Math.round(Percentiles.of(numbers, drawing.lower().movePointLeft(2).doubleValue())),
        Math.round(Percentiles.of(numbers, drawing.upper().movePointLeft(2).doubleValue())));
  }
}
