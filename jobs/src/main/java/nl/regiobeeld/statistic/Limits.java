package nl.regiobeeld.statistic;

import java.util.OptionalDouble;

/**
 * An interval around a value.
 *
 * @param lower none where the method gives one below the least possible value
 */
public record Limits(OptionalDouble lower, double upper) {
  /** Limits on both sides. */
  public static Limits of(double lower, double upper) {
    return new Limits(OptionalDouble.of(lower), upper);
  }

  /** Limits as far from a value as this on both sides. */
  static Limits around(double value, double distance) {
    return of(value - distance, value + distance);
  }

  /** Limits of the value times a factor above zero. */
  public Limits times(double factor) {
    OptionalDouble least =
        lower.isPresent() ? OptionalDouble.of(lower.getAsDouble() * factor) : lower;
    return new Limits(least, upper * factor);
  }
}
