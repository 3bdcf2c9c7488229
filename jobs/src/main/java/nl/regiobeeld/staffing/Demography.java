package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.model.Refusal;

/**
 * How the use of a sector's care moves with the population, compared with the base year. Of years
 * in between two forecasts it is on the straight line, as the population itself then is.
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
   * @throws Refusal when there is no population for the year, or no use in the base year
   */
  BigDecimal index(int year) {
    Fraction now = at(year);
    Fraction base = at(region.baseYear());
    if (base.above().signum() == 0) {
      throw Refusal.input(
          "%s: nobody uses care in %d; fill in use of care above zero for the ages that live there"
              .formatted(place(), region.baseYear()));
    }
    return now.above()
        .multiply(base.below())
        .divide(now.below().multiply(base.above()), SCALE, RoundingMode.HALF_UP);
  }

  /** A number that need not have an end in decimals. */
  private record Fraction(BigDecimal above, BigDecimal below) {}

  private Fraction at(int year) {
    if (use.containsKey(year)) {
      return new Fraction(use.get(year), BigDecimal.ONE);
    }
    SortedMap<Integer, BigDecimal> before = use.headMap(year);
    SortedMap<Integer, BigDecimal> after = use.tailMap(year);
    if (before.isEmpty() || after.isEmpty()) {
      throw Refusal.input(
          "%s: the population's use of care is there for %s, which does not tell that of %d; add a forecast"
              .formatted(place(), use.keySet(), year));
    }
    int from = before.lastKey();
    int to = after.firstKey();
    BigDecimal above =
        use.get(from)
            .multiply(BigDecimal.valueOf(to - year))
            .add(use.get(to).multiply(BigDecimal.valueOf(year - from)));
    return new Fraction(above, BigDecimal.valueOf(to - from));
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
