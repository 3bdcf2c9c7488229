package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A series of years.
 *
 * @param name in the legend
 * @param points by year, gaps left out
 */
public record Line(String name, List<Point> points) {
  /**
   * The value of a year.
   *
   * @param low lower limit, if there are limits
   * @param high upper limit
   */
  public record Point(
      int year, BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** A value without limits. */
    public static Point of(int year, BigDecimal value) {
      return new Point(year, value, Optional.empty(), Optional.empty());
    }
  }

  /** The line in words: its first and last value. */
  String told(Unit unit) {
    if (points.isEmpty()) {
      return name + ": niet gepubliceerd.";
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    String from = "%s: %s in %d".formatted(name, unit.text(first.value()), first.year());
    return points.size() == 1
        ? from + "."
        : "%s, %s in %d.".formatted(from, unit.text(last.value()), last.year());
  }
}
