package nl.regiobeeld.statistic;

/**
 * How much a value differs from one end of a ranking to the other: the ends of the
 * population-weighted least-squares line through groups in rank order.
 *
 * <p>With p = w/Σw, the rank b = Σ(p before) + p/2 and b̄ = ½: slope {@code B = Σp(b − b̄)y / Σp(b
 * − b̄)²}, start {@code A = ȳ − B b̄}, end A + B. Both ends are sums of values times known factors,
 * so their variances and covariance follow from the values' errors, exactly. K. Pamuk, Eur. J.
 * Popul. 2 (1986); A. Low and A. Low, J. Public Health 26 (2004) 388-395; DHSC, PHEindicatormethods
 * phe_sii, which draws its limits by lot where these are computed.
 *
 * @param start the value at the first rank, on the plain scale
 * @param end the value at the last rank
 * @param startVariance of the start
 * @param endVariance of the end
 * @param covariance of both
 */
public record Inequality(
    double start, double end, double startVariance, double endVariance, double covariance) {

  /**
   * The line of these sums.
   *
   * @param scale on which the sums' values lie
   */
  public static Inequality of(RankSums sums, Scale scale) {
    double people = sums.people();
    double middle = sums.ranks() / people;
    double spread = sums.squares() - sums.ranks() * middle;
    double slope = (sums.products() - middle * sums.values()) / spread;
    double level = sums.values() / people;
    Arm first = new Arm(1 / people + middle * middle / spread, -middle / spread);
    double rest = people - middle;
    Arm last = new Arm(1 / people - rest * middle / spread, rest / spread);
    double start = scale.from(level - slope * middle);
    double end = scale.from(level + slope * rest);
    double startPace = scale.pace(start);
    double endPace = scale.pace(end);
    return new Inequality(
        start,
        end,
        startPace * startPace * first.covariance(first, sums),
        endPace * endPace * last.covariance(last, sums),
        startPace * endPace * first.covariance(last, sums));
  }

  /** How an end follows from the values: Σ w(constant + perRank·c)y. */
  private record Arm(double constant, double perRank) {
    double covariance(Arm other, RankSums sums) {
      return constant * other.constant * sums.errors()
          + (constant * other.perRank + perRank * other.constant) * sums.errorRanks()
          + perRank * other.perRank * sums.errorSquares();
    }
  }

  /** The slope index of inequality: end − start. */
  public Estimate sii() {
    return new Estimate(end - start, Math.max(0, startVariance + endVariance - 2 * covariance));
  }

  /** The relative index of inequality: end / start. */
  public double rii() {
    return end / start;
  }

  /**
   * Limits of the relative index, by the delta method on its logarithm: variance {@code V(end)/end²
   * + V(start)/start² − 2cov/(start·end)}.
   */
  public Limits riiLimits(Confidence confidence) {
    double variance =
        startVariance / (start * start)
            + endVariance / (end * end)
            - 2 * covariance / (start * end);
    double half = confidence.z() * Math.sqrt(Math.max(0, variance));
    return Limits.of(rii() * Math.exp(-half), rii() * Math.exp(half));
  }
}
