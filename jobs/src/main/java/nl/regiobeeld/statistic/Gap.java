package nl.regiobeeld.statistic;

import nl.regiobeeld.model.Polarity;

/**
 * How much worse off a region is than the country.
 *
 * @param size in the unit of the values; negative where the region is better off
 * @param variance of the size
 */
public record Gap(double size, double variance) {
  /**
   * The gap {@code ±(p − P)}, its sign by polarity, with variance {@code v + v' − 2wv}, never below
   * zero: the region is part of the country, so {@code cov(p, P) = wv}.
   *
   * @param share w, the region's share of the country's people that the values are about, 0 to 1
   * @throws IllegalArgumentException when neither more nor less is worse
   */
  public static Gap of(Estimate region, Estimate country, double share, Polarity polarity) {
    double difference = region.value() - country.value();
    double variance = (1 - 2 * share) * region.variance() + country.variance();
    return new Gap(sign(polarity) * difference, Math.max(0, variance));
  }

  private static int sign(Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_WORSE -> 1;
      case HIGHER_IS_BETTER -> -1;
      case NEUTRAL -> throw new IllegalArgumentException("a neutral indicator has no gap");
    };
  }

  /**
   * The share of this gap that is closed by now: {@code 1 − G/G₀}, 1 when nothing is left of it,
   * negative when it grew. By the delta method, the surveys being independent, its variance is
   * {@code v/G₀² + G²v₀/G₀⁴}.
   *
   * @throws IllegalArgumentException when there is no gap to close
   */
  public Estimate closed(Gap now) {
    if (size == 0) {
      throw new IllegalArgumentException("there is no gap to close");
    }
    double left = now.size / size;
    return new Estimate(1 - left, (now.variance + left * left * variance) / (size * size));
  }
}
