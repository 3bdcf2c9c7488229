package nl.regiobeeld.statistic;

/** Limits of a region's survey value divided by that of the country it is a part of. */
public final class RatioLimits {
  private RatioLimits() {}

  /**
   * The limits {@code r·exp(∓z√V)}, by the delta method on the logarithm: {@code V = v/p² + v'/P² −
   * 2wv/pP}, never below zero. The last term is there as the region is part of the country: {@code
   * cov(p, P) = wv}.
   *
   * <p>D.R. Katz et al., Biometrics 34 (1978) 469-474, for the logarithm; K.M. Wolter, Introduction
   * to Variance Estimation (2007) ch. 6, for the ratio of correlated estimates.
   *
   * @param region p with variance v, above zero
   * @param country P with variance v', above zero
   * @param share w, the region's share of the country's people that the values are about, 0 to 1
   */
  public static Limits of(Estimate region, Estimate country, double share, Confidence confidence) {
    double half = confidence.z() * Math.sqrt(logVariance(region, country, share));
    double ratio = region.value() / country.value();
    return Limits.of(ratio * Math.exp(-half), ratio * Math.exp(half));
  }

  private static double logVariance(Estimate region, Estimate country, double share) {
    double ofRegion = region.variance() / (region.value() * region.value());
    double ofCountry = country.variance() / (country.value() * country.value());
    double ofBoth = region.variance() / (region.value() * country.value());
    return Math.max(0, ofRegion + ofCountry - 2 * share * ofBoth);
  }
}
