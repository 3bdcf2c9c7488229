package nl.regiobeeld.statistic;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Values below which a distribution has a given share. */
public final class Quantiles {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Quantiles() {}

  /** Of the standard normal distribution. */
  public static double normal(double share) {
    return NORMAL.inverseCumulativeProbability(share);
  }

  /** Of the chi-squared distribution. */
  public static double chiSquared(double share, double freedom) {
    return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(share);
  }

  /** Of Student's t-distribution. */
  public static double student(double share, double freedom) {
    return TDistribution.of(freedom).inverseCumulativeProbability(share);
  }
}
