package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Promise;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Estimate;
import nl.regiobeeld.statistic.Gap;
import nl.regiobeeld.statistic.Limits;

/**
 * How much of a gap to the Netherlands is closed between two years; both have a national value.
 *
 * @param polarity which side is worse; not neutral
 */
record Closing(SeriesPoint base, SeriesPoint now, Polarity polarity, Promise promise) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LAST_YEAR = 9999;

  /** How much worse off a region is, in the unit of its values; negative when better off. */
  static BigDecimal gap(SeriesPoint point, Polarity polarity) {
    BigDecimal difference = point.region().value().subtract(point.country().orElseThrow().value());
    return polarity == Polarity.HIGHER_IS_BETTER ? difference.negate() : difference;
  }

  private BigDecimal before() {
    return gap(base, polarity);
  }

  private BigDecimal closed() {
    return before().subtract(gap(now, polarity));
  }

  /** Whether there was a gap to close. */
  boolean hasGap() {
    return before().signum() > 0;
  }

  /** Percent of the gap that is closed. */
  BigDecimal share() {
    return HUNDRED.multiply(closed()).divide(before(), MathContext.DECIMAL128);
  }

  /** 95 % limits of the share, in percent; none unless both years have margins. */
  Optional<Limits> limits() {
    if (!isSure(base) || !isSure(now)) {
      return Optional.empty();
    }
    Estimate closed = gap(base).closed(gap(now));
    return Optional.of(closed.limits(Confidence.P95).times(HUNDRED.doubleValue()));
  }

  private static boolean isSure(SeriesPoint point) {
    return point.region().hasLimits() && point.country().orElseThrow().hasLimits();
  }

  private Gap gap(SeriesPoint point) {
    return Gap.of(
        point.region().estimate(),
        point.country().orElseThrow().estimate(),
        point.share(),
        polarity);
  }

  /**
   * Percent that should be closed by now: a straight line from the base year to the promise, which
   * stays where it is afterwards; none when the base year is not before the promised one.
   */
  Optional<BigDecimal> needed() {
    int whole = promise.due() - base.year();
    if (whole <= 0) {
      return Optional.empty();
    }
    int passed = Math.min(now.year() - base.year(), whole);
    return Optional.of(
        BigDecimal.valueOf((long) promise.part() * passed)
            .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
  }

  /** Whether the share with its limits lies at or above what is needed, below, or on both sides. */
  Optional<String> onCourse() {
    Optional<Limits> limits = limits();
    double value = share().doubleValue();
    double lower = limits.map(each -> each.lower().orElseThrow()).orElse(value);
    double upper = limits.map(Limits::upper).orElse(value);
    return needed()
        .map(BigDecimal::doubleValue)
        .map(needed -> lower >= needed ? "ja" : upper < needed ? "nee" : "onzeker");
  }

  /** The year in which the pace so far closes the promised part; none when it never does. */
  Optional<Integer> due() {
    if (closed().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal years =
        before()
            .multiply(BigDecimal.valueOf((long) promise.part() * (now.year() - base.year())))
            .divide(HUNDRED.multiply(closed()), 0, RoundingMode.CEILING);
    BigDecimal year = years.add(BigDecimal.valueOf(base.year()));
    return year.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0
        ? Optional.empty()
        : Optional.of(year.intValueExact());
  }
}
