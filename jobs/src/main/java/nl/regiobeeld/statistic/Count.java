package nl.regiobeeld.statistic;

import java.util.OptionalDouble;

/**
 * Events that were counted, each independent of the others.
 *
 * @param events zero or more
 */
public record Count(double events) {
  /** Fewer events than this get exact limits, and no directly standardised rate. */
  public static final int FEW = 10;

  /** Refuses a negative count. */
  public Count {
    if (!(events >= 0)) {
      throw new IllegalArgumentException("no count: " + events);
    }
  }

  /** Exact limits below ten events, else Byar's. */
  public Limits limits(Confidence confidence) {
    return events < FEW ? exact(confidence) : byar(confidence);
  }

  /**
   * Exact Poisson limits: {@code χ²(α/2; 2x)/2} (zero without events) and {@code χ²(1 − α/2; 2x +
   * 2)/2}.
   *
   * <p>F. Garwood, Biometrika 28 (1936) 437-442.
   */
  public Limits exact(Confidence confidence) {
    double tail = confidence.tail();
    double lower = events == 0 ? 0 : Quantiles.chiSquared(tail, 2 * events) / 2;
    return Limits.of(lower, Quantiles.chiSquared(1 - tail, 2 * events + 2) / 2);
  }

  /**
   * Byar's approximation: {@code x(1 − 1/9x − z/3√x)³} (none when that is negative) and {@code y(1
   * − 1/9y + z/3√y)³}, y = x + 1.
   *
   * <p>N.E. Breslow and N.E. Day, Statistical Methods in Cancer Research II (IARC 1987), p. 69.
   */
  public Limits byar(Confidence confidence) {
    double lower = cube(events, -confidence.z());
    return new Limits(
        lower >= 0 ? OptionalDouble.of(lower) : OptionalDouble.empty(),
        cube(events + 1, confidence.z()));
  }

  private static double cube(double x, double z) {
    return x * Math.pow(1 - 1 / (9 * x) + z / (3 * Math.sqrt(x)), 3);
  }
}
