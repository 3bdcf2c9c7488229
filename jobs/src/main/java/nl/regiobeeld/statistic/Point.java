package nl.regiobeeld.statistic;

import java.util.OptionalDouble;

/**
 * A value of a series.
 *
 * @param year that it is about
 * @param value in the unit of its table
 * @param error its standard error; none where the source gives no margin
 */
public record Point(int year, double value, OptionalDouble error) {
  /** A value without margin. */
  public static Point of(int year, double value) {
    return new Point(year, value, OptionalDouble.empty());
  }

  /** A value with 95 % limits: {@code error = (upper − lower) / 3.92}, as Fingertips has it. */
  public static Point of(int year, double value, double lower, double upper) {
    return new Point(year, value, OptionalDouble.of((upper - lower) / 3.92));
  }
}
