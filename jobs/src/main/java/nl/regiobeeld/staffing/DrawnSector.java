package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.regiobeeld.model.AgeRange;

/**
 * One sector of {@link Model} in doubles and without rounding to whole persons, so that thousands
 * of futures take no time. Only + − × ÷ and square roots: the same on every machine.
 */
final class DrawnSector {
  private final Map<Lever, Triangle> ranges = new EnumMap<>(Lever.class);
  private final double[] base;
  private final double[] moving;
  private final double[] leaving;
  private final double[] retiring;
  private final double[] training;
  private final double[] elsewhere;
  private final double persons;
  private final double[] indices;
  private final double[] phases;
  private final int growthYears;
  private final boolean frozen;

  DrawnSector(
      RegionInput region,
      SectorInput sector,
      SortedMap<Integer, BigDecimal> indices,
      Parameters parameters,
      boolean frozen) {
    for (Lever lever : Lever.values()) {
      ranges.put(lever, Triangle.of(parameters.range(sector.sector(), lever)));
    }
    AgePatterns patterns = parameters.ages();
    ClassRates rates = ClassRates.of(region.region(), sector, parameters);
    this.base = sector.stock().stream().mapToDouble(AgeStock::persons).toArray();
    this.moving = rates.ages().stream().mapToDouble(DrawnSector::moving).toArray();
    this.leaving = factors(rates.ages(), patterns.leaving());
    this.retiring = factors(rates.ages(), patterns.retiring());
    this.training = shares(rates.training());
    this.elsewhere = shares(rates.elsewhere());
    this.persons = sector.persons();
    this.indices = indices.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    this.phases = new double[indices.size()];
    for (int i = 0; i < phases.length; i++) {
      Clock clock = Clock.of(region, parameters, region.baseYear() + i);
      phases[i] = (double) clock.elapsed() / clock.span();
    }
    this.growthYears = Clock.of(region, parameters, indices.lastKey()).growthYears();
    this.frozen = frozen;
  }

  private static double moving(AgeRange age) {
    return age.to() == AgeRange.OPEN ? 0 : 1.0 / ClassRates.years(age);
  }

  private static double[] factors(List<AgeRange> ages, AgePattern pattern) {
    return ages.stream()
        .mapToDouble(age -> pattern.factor(age).orElseThrow().doubleValue())
        .toArray();
  }

  private static double[] shares(List<BigDecimal> weights) {
    double sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    return weights.stream().mapToDouble(weight -> weight.doubleValue() / sum).toArray();
  }

  /**
   * Computes one future.
   *
   * @param places where in its range each lever is, from 0 to 1
   * @param demand by year, before initiatives; [year][draw]
   * @param supply by year; [year][draw]
   * @param draw which one this is
   */
  void draw(Map<Lever, Double> places, double[][] demand, double[][] supply, int draw) {
    drawDemand(places, demand, draw);
    double trained = persons * value(Lever.INSTROOM_OPLEIDING, places);
    double others = persons * value(Lever.INSTROOM_ELDERS, places);
    double left = value(Lever.UITSTROOM, places);
    double retired = value(Lever.PENSIOEN, places);
    double[] stock = base.clone();
    supply[0][draw] = persons;
    for (int year = 1; year < supply.length; year++) {
      supply[year][draw] = frozen ? persons : pass(stock, trained, others, left, retired);
    }
  }

  private void drawDemand(Map<Lever, Double> places, double[][] demand, int draw) {
    double unmet = persons * (1 + value(Lever.ONVERVULDE_VRAAG, places));
    double growth = 1 + value(Lever.GROEI_VRAAG, places);
    double hours = frozen ? 0 : value(Lever.UREN_PER_PERSOON, places);
    double grown = 1;
    for (int year = 0; year < demand.length; year++) {
      grown = year > 0 && year <= growthYears ? grown * growth : grown;
      demand[year][draw] = unmet * indices[year] * grown / (1 + hours * phases[year]);
    }
  }

  private double value(Lever lever, Map<Lever, Double> places) {
    return ranges.get(lever).at(places.get(lever));
  }

  /** Lets a year pass, and counts who is there then. */
  private double pass(double[] stock, double trained, double others, double left, double retired) {
    double agedIn = 0;
    double sum = 0;
    for (int i = 0; i < stock.length; i++) {
      double stay = stock[i] * (1 - left * leaving[i]) * (1 - retired * retiring[i]);
      double agedOut = stay * moving[i];
      stock[i] = stay - agedOut + agedIn + trained * training[i] + others * elsewhere[i];
      agedIn = agedOut;
      sum += stock[i];
    }
    return sum;
  }
}
