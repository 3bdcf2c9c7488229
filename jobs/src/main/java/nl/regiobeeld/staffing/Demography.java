package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.model.Refusal;

/**
 * How the use of a sector's care moves with the population, compared with the base year. Years
 * without a population are not filled in here: table vraagontwikkeling does so where that is right.
 */
final class Demography {
  /** Decimals of an index: what is published is what is computed with. */
  static final int SCALE = 6;

  private final RegionInput region;
  private final String sector;
  private final SortedMap<Integer, BigDecimal> use;

  Demography(RegionInput region, SectorInput sector) {
    this.region = region;
    this.sector = sector.sector();
    this.use = sector.use();
  }

  private String place() {
    return "region %s, sector %s".formatted(region.region(), sector);
  }

  /**
   * Use of care in a year divided by that in the base year, half up at six decimals.
   *
   * @throws Refusal when there is no use of care in the year or the base year, or none above zero
   *     in that
   */
  BigDecimal index(int year) {
    BigDecimal base = at(region.baseYear());
    if (base.signum() == 0) {
      throw Refusal.input(
          "%s: nobody uses care in %d; fill in use of care above zero for the ages that live there"
              .formatted(place(), region.baseYear()));
    }
    return at(year).divide(base, SCALE, RoundingMode.HALF_UP);
  }

  private BigDecimal at(int year) {
    BigDecimal amount = use.get(year);
    if (amount == null) {
      throw Refusal.input(
          "%s: the population's use of care is there for %s, not for %d; add the population of that year"
              .formatted(place(), use.keySet(), year));
    }
    return amount;
  }

  /** The indices of every sector from the base year on, by sector and year. */
  static Map<String, SortedMap<Integer, BigDecimal>> indices(RegionInput region, int lastYear) {
    Map<String, SortedMap<Integer, BigDecimal>> indices = new HashMap<>();
    for (SectorInput sector : region.sectors()) {
      Demography demography = new Demography(region, sector);
      SortedMap<Integer, BigDecimal> years = new TreeMap<>();
      for (int year = region.baseYear(); year <= lastYear; year++) {
        years.put(year, demography.index(year));
      }
      indices.put(sector.sector(), years);
    }
    return indices;
  }
}
