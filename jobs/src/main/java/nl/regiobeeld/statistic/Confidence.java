package nl.regiobeeld.statistic;

/**
 * How often limits that are made this way hold what they are about.
 *
 * @param level between 0 and 1
 */
public record Confidence(double level) {
  /** 95 %, the limits that every table shows. */
  public static final Confidence P95 = new Confidence(0.95);

  /** 99.8 %, about three standard errors, for the sharper judgement. */
  public static final Confidence P998 = new Confidence(0.998);

  /** The share on either side outside the limits. */
  public double tail() {
    return (1 - level) / 2;
  }

  /** Standard errors between a value and its limit: 1.959964 at 95 %. */
  public double z() {
    return Quantiles.normal(1 - tail());
  }

  /** The same by Student's t-distribution. */
  public double t(double freedom) {
    return Quantiles.student(1 - tail(), freedom);
  }
}
