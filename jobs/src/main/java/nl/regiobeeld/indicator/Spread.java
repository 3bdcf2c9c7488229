package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** How far the values of areas lie apart, in decimals. */
final class Spread {
  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final List<Area> areas;
  private final boolean weighed;

  /** The spread of areas, of which there is at least one. */
  Spread(List<Area> areas) {
    this.areas =
        areas.stream().sorted(Comparator.comparing(Area::value).thenComparing(Area::code)).toList();
    this.weighed = areas.stream().allMatch(Area::hasPeople);
  }

  /** Whether areas weigh by their people; else each weighs the same. */
  boolean weighed() {
    return weighed;
  }

  /** The weight of an area: its people, or 1. */
  BigDecimal weight(Area area) {
    return weighed ? area.weight().orElseThrow() : BigDecimal.ONE;
  }

  /** The area with the lowest value. */
  Area lowest() {
    return areas.get(0);
  }

  /** The area with the highest value, of equals the first by code. */
  Area highest() {
    BigDecimal top = areas.get(areas.size() - 1).value();
    return areas.stream()
        .filter(area -> area.value().compareTo(top) == 0)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The value below which a share of the areas lies: at place {@code share · (n − 1)} of the sorted
   * values, in between by a straight line (R. Hyndman and Y. Fan, Am. Stat. 50 (1996) 361-365,
   * definition 7).
   */
  BigDecimal quantile(BigDecimal share) {
    BigDecimal place = share.multiply(BigDecimal.valueOf(areas.size() - 1L));
    int below = place.intValue();
    BigDecimal low = areas.get(below).value();
    BigDecimal high = areas.get(Math.min(below + 1, areas.size() - 1)).value();
    return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
  }

  /** {@code Σwv / Σw}, rounded half up to six decimals as it is published. */
  BigDecimal mean() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Area area : areas) {
      sum = sum.add(weight(area).multiply(area.value()));
    }
    return sum.divide(weights(), 6, RoundingMode.HALF_UP);
  }

  /** {@code √(Σw(v − mean)² / Σw)}: of these areas, not of others that they would be drawn from. */
  BigDecimal deviation() {
    BigDecimal mean = mean();
    BigDecimal sum = BigDecimal.ZERO;
    for (Area area : areas) {
      BigDecimal off = area.value().subtract(mean);
      sum = sum.add(weight(area).multiply(off).multiply(off));
    }
    return sum.divide(weights(), EXACT).sqrt(EXACT);
  }

  private BigDecimal weights() {
    return areas.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
