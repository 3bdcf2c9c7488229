package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Estimate;
import nl.regiobeeld.statistic.Judgement;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.RatioLimits;
import nl.regiobeeld.statistic.Side;

/**
 * How sure a region's value is, against the Netherlands.
 *
 * @param wide the 99.8 % limits
 * @param side where the 95 % interval lies; none without a national value
 * @param judgement the side by polarity; none when neutral
 * @param sharp the same by the 99.8 % interval
 * @param ratio 95 % limits of a survey percentage's ratio; none for other values
 */
record Certainty(
    Limits wide,
    Optional<Side> side,
    Optional<Judgement> judgement,
    Optional<Judgement> sharp,
    Optional<Limits> ratio) {

  /** 99.8 % limits lie so many times as far from a value as 95 % limits. */
  static final double WIDER = Confidence.P998.z() / Confidence.P95.z();

  private static final int DECIMALS = 6;

  /**
   * A value with its 95 % limits.
   *
   * @param value in the unit of the indicator
   * @param percent whether that is %
   */
  record Known(double value, Limits limits, boolean percent) {
    /** The 99.8 % limits, where a source gives 95 % ones only: each side that much wider. */
    Limits widened() {
      double lower = value - (value - limits.lower().orElse(value)) * WIDER;
      double upper = value + (limits.upper() - value) * WIDER;
      return percent
          ? Limits.of(Math.max(0, lower), Math.min(100, upper))
          : Limits.of(lower, upper);
    }

    private Estimate estimate() {
      return Estimate.of(value, limits.lower().orElse(value), limits.upper());
    }
  }

  /**
   * Judges a value with limits.
   *
   * @param wide its 99.8 % limits, where they are known by themselves
   * @param country the national value, where there is one
   * @param countryLimits its limits, where they are known
   * @param share the region's share of the country's people that the values are about
   */
  static Certainty of(
      Known region,
      Optional<Limits> wide,
      Optional<Double> country,
      Optional<Limits> countryLimits,
      double share,
      Polarity polarity) {
    Limits wider = wide.orElseGet(region::widened);
    Optional<Side> side = country.map(value -> Side.of(region.limits, value));
    return new Certainty(
        wider,
        side,
        side.flatMap(each -> Judgement.of(each, polarity)),
        country.map(value -> Side.of(wider, value)).flatMap(each -> Judgement.of(each, polarity)),
        country
            .filter(value -> region.percent && region.value > 0 && value > 0)
            .flatMap(
                value -> countryLimits.map(limits -> new Known(value, limits, true).estimate()))
            .map(whole -> RatioLimits.of(region.estimate(), whole, share, Confidence.P95)));
  }

  /** A number as tables have it. */
  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
