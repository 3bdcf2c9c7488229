package nl.regiobeeld.statistic;

/**
 * The mean of a sample.
 *
 * @param value in the unit of the sample
 * @param deviation the sample's standard deviation, with n − 1
 * @param observations how many, two or more
 */
public record Mean(double value, double deviation, double observations) {
  /** Refuses a sample that tells nothing of its spread. */
  public Mean {
    if (!(deviation >= 0 && observations >= 2)) {
      throw new IllegalArgumentException(
          "no sample: deviation %s of %s".formatted(deviation, observations));
    }
  }

  /** Student's limits: {@code m ∓ t(1 − α/2; n − 1)·s/√n} ("Student", Biometrika 6 (1908) 1-25). */
  public Limits limits(Confidence confidence) {
    double error = deviation / Math.sqrt(observations);
    return Limits.around(value, confidence.t(observations - 1) * error);
  }
}
