package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import nl.regiobeeld.statistic.Estimate;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Point;

/**
 * A value with its 95 % limits.
 *
 * @param lower null when the source gives no margins
 * @param upper likewise
 */
record Measured(BigDecimal value, BigDecimal lower, BigDecimal upper) {
  boolean hasLimits() {
    return lower != null && upper != null;
  }

  Limits limits() {
    return Limits.of(lower.doubleValue(), upper.doubleValue());
  }

  Estimate estimate() {
    return Estimate.of(value.doubleValue(), lower.doubleValue(), upper.doubleValue());
  }

  /** The value as a point of a series. */
  Point in(int year) {
    double exact = value.doubleValue();
    return hasLimits()
        ? Point.of(year, exact, lower.doubleValue(), upper.doubleValue())
        : Point.of(year, exact);
  }
}
