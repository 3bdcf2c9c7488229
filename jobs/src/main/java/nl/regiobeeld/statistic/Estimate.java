package nl.regiobeeld.statistic;

/**
 * A value and how sure it is.
 *
 * @param value in the unit of its table
 * @param variance of the value, in that unit squared
 */
public record Estimate(double value, double variance) {
  /** Refuses a negative variance. */
  public Estimate {
    if (!(variance >= 0)) {
      throw new IllegalArgumentException("no variance: " + variance);
    }
  }

  /** A value with 95 % limits, whose standard error is {@code (upper − lower) / 2z}. */
  public static Estimate of(double value, double lower, double upper) {
    double error = (upper - lower) / (2 * Confidence.P95.z());
    return new Estimate(value, error * error);
  }

  /** The limits {@code value ∓ z·√variance}. */
  public Limits limits(Confidence confidence) {
    return Limits.around(value, confidence.z() * Math.sqrt(variance));
  }
}
