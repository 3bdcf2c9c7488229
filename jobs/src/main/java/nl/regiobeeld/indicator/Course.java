package nl.regiobeeld.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Line;
import nl.regiobeeld.statistic.Point;
import nl.regiobeeld.statistic.Side;
import nl.regiobeeld.statistic.Trend;

/**
 * Which way a series goes, as its latest five points tell.
 *
 * @param rule what the number of points and their margins allow
 * @param points those of the slope
 * @param slope in the values' unit per year
 * @param limits 95 % limits of the slope; none with two points or means that share years
 * @param test chi-squared; none without a test
 * @param side up, down or neither; none without a verdict
 */
record Course(
    Rule rule,
    List<SeriesPoint> points,
    double slope,
    Optional<Limits> limits,
    OptionalDouble test,
    Optional<Side> side) {

  /** How a series is judged. */
  enum Rule {
    /** Two values differ when their intervals do not overlap. */
    TWEE_PUNTEN,
    /** A slope without a verdict. */
    HELLING,
    /** A weighted slope and its test. */
    TOETS;

    /** The value of regel. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The course of two points or more.
   *
   * @param all in order of year
   */
  static Course of(List<SeriesPoint> all) {
    List<SeriesPoint> points = all.subList(Math.max(0, all.size() - Trend.POINTS), all.size());
    if (sharesYears(points)) {
      return plain(points, false);
    }
    if (points.size() == 2) {
      return twoPoints(points.get(0), points.get(1));
    }
    List<Point> values = values(points);
    return values.stream().allMatch(point -> point.error().isPresent())
        ? Trend.of(values).map(trend -> tested(points, trend)).orElseGet(() -> plain(points, true))
        : plain(points, true);
  }

  /** Means over several years that overlap are no independent points. */
  private static boolean sharesYears(List<SeriesPoint> points) {
    return IntStream.range(1, points.size())
        .anyMatch(i -> points.get(i).sharesYearsWith(points.get(i - 1)));
  }

  private static Course twoPoints(SeriesPoint first, SeriesPoint last) {
    Optional<Side> side =
        first.region().hasLimits() && last.region().hasLimits()
            ? Optional.of(Side.of(last.region().limits(), first.region().limits()))
            : Optional.empty();
    List<SeriesPoint> points = List.of(first, last);
    return new Course(
        Rule.TWEE_PUNTEN,
        points,
        slope(values(points)),
        Optional.empty(),
        OptionalDouble.empty(),
        side);
  }

  private static Course plain(List<SeriesPoint> points, boolean independent) {
    List<Point> values = values(points);
    return new Course(
        Rule.HELLING,
        points,
        slope(values),
        independent ? Optional.of(Line.plain(values).limits(Confidence.P95)) : Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static Course tested(List<SeriesPoint> points, Trend trend) {
    Line line = Line.weighted(values(points));
    return new Course(
        Rule.TOETS,
        points,
        line.slope(),
        Optional.of(line.limits(Confidence.P95)),
        trend.chiSquared(),
        Optional.of(trend.side()));
  }

  private static List<Point> values(List<SeriesPoint> points) {
    return points.stream().map(point -> point.region().in(point.year())).toList();
  }

  /**
   * The slope of the Netherlands through the same years, weighted when this one is and the
   * Netherlands have margins; none when they lack a value in one of the years.
   */
  OptionalDouble national() {
    List<Point> country =
        points.stream()
            .flatMap(point -> point.country().map(value -> value.in(point.year())).stream())
            .toList();
    if (country.size() < points.size()) {
      return OptionalDouble.empty();
    }
    boolean weighted =
        rule == Rule.TOETS && country.stream().allMatch(point -> point.error().orElse(0) > 0);
    return OptionalDouble.of(weighted ? Line.weighted(country).slope() : slope(country));
  }

  /** Through points that count the same; two make a line by themselves. */
  private static double slope(List<Point> points) {
    if (points.size() > 2) {
      return Line.plain(points).slope();
    }
    Point first = points.get(0);
    Point last = points.get(1);
    return (last.value() - first.value()) / (last.year() - first.year());
  }
}
