package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiobeeld.model.Kpi.Kind;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Mean;
import nl.regiobeeld.statistic.Proportion;
import nl.regiobeeld.statistic.Rate;

/**
 * What own counts come to: a value in the KPI's unit, and how sure it is.
 *
 * @param kind what is counted
 * @param per what a ratio is multiplied by: 100 for percents
 * @param numerator of a ratio, else null
 * @param denominator of a ratio, above zero, else null
 * @param measured a mean or plain number, else null
 * @param deviation of a mean's observations, else null
 * @param observations of a mean, else null
 */
record CountValue(
    Kind kind,
    int per,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal measured,
    BigDecimal deviation,
    BigDecimal observations) {
  private static final int SCALE = 6;

  /** Rounded once, half up. */
  BigDecimal value() {
    return kind.isRatio()
        ? numerator
            .multiply(BigDecimal.valueOf(per))
            .divide(denominator, SCALE, RoundingMode.HALF_UP)
        : measured;
  }

  /** Wilson's, exact or Byar's, or Student's limits; null for a plain number. */
  Limits limits(Confidence confidence) {
    return switch (kind) {
      case AANDEEL ->
          new Proportion(numerator.doubleValue(), denominator.doubleValue())
              .limits(confidence)
              .times(per);
      case CIJFER ->
          new Rate(numerator.doubleValue(), denominator.doubleValue())
              .limits(confidence)
              .times(per);
      case GEMIDDELDE ->
          new Mean(measured.doubleValue(), deviation.doubleValue(), observations.doubleValue())
              .limits(confidence);
      case GETAL -> null;
    };
  }

  /** The lower limit as published; null where there is none. */
  BigDecimal lower(Confidence confidence) {
    Limits limits = limits(confidence);
    return limits == null || limits.lower().isEmpty()
        ? null
        : rounded(limits.lower().getAsDouble());
  }

  /** The upper limit as published; null where there is none. */
  BigDecimal upper(Confidence confidence) {
    Limits limits = limits(confidence);
    return limits == null ? null : rounded(limits.upper());
  }

  private static BigDecimal rounded(double limit) {
    return BigDecimal.valueOf(limit).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
