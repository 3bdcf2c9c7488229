package nl.regiobeeld.statistic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether a series goes up or down, as its latest five points tell.
 *
 * <p>It does when the test is passed and the slope keeps its sign whichever point is left out:
 * UKHSA, Fingertips, recent trends (fingertips-open, TrendMarkerCalculator; MIT).
 *
 * @param chiSquared the test's number, one degree of freedom; none for a series without margins
 * @param side HIGHER when it rises, LOWER when it falls, SIMILAR when it is not sure to do either
 */
public record Trend(OptionalDouble chiSquared, Side side) {
  /** How many points are judged. */
  public static final int POINTS = 5;

  /** A larger chi-squared is no chance: the 99.8 % quantile with one degree of freedom. */
  public static final double SIGNIFICANT = 9.54953570608324;

  /**
   * The trend of values: {@code χ² = (β/SE(β))²} of the weighted line. Values without margins
   * cannot be tested, and are not called a change.
   *
   * @param points of different years, in any order
   * @return none with fewer than five points, or when limits that coincide give a point no weight
   */
  public static Optional<Trend> of(List<Point> points) {
    List<Point> latest = latest(points, Point::year);
    if (latest.size() < POINTS || latest.stream().anyMatch(Trend::withoutWidth)) {
      return Optional.empty();
    }
    if (latest.stream().anyMatch(point -> point.error().isEmpty())) {
      return Optional.of(new Trend(OptionalDouble.empty(), Side.SIMILAR));
    }
    Line line = Line.weighted(latest);
    double chiSquared = Math.pow(line.slope() / line.error(), 2);
    return Optional.of(judged(chiSquared, latest, rest -> Line.weighted(rest).slope()));
  }

  private static boolean withoutWidth(Point point) {
    return point.error().isPresent() && point.error().getAsDouble() <= 0;
  }

  /**
   * The trend of shares that were counted, by the chi-squared test for trend in proportions: {@code
   * χ² = N(NΣtx − XΣtn)² / X(N − X)(NΣt²n − (Σtn)²)}, X = Σx, N = Σn. The signs are those of the
   * unweighted line through {@code ln(x/(n − x))}.
   *
   * <p>P. Armitage, Biometrics 11 (1955) 375-386.
   *
   * @param counts of different years, in any order
   * @return none with fewer than five, or when one of them is none or all
   */
  public static Optional<Trend> ofCounts(List<Counted> counts) {
    List<Counted> latest = latest(counts, Counted::year);
    if (latest.size() < POINTS || latest.stream().anyMatch(Counted::noneOrAll)) {
      return Optional.empty();
    }
    return Optional.of(
        judged(Counted.chiSquared(latest), latest, rest -> Counted.logitLine(rest).slope()));
  }

  private static <T> Trend judged(
      double chiSquared, List<T> latest, ToDoubleFunction<List<T>> slope) {
    Side side = slope.applyAsDouble(latest) < 0 ? Side.LOWER : Side.HIGHER;
    boolean firm =
        IntStream.range(0, latest.size())
            .mapToDouble(left -> slope.applyAsDouble(without(latest, left)))
            .allMatch(each -> side == (each < 0 ? Side.LOWER : Side.HIGHER));
    boolean sure = firm && chiSquared > SIGNIFICANT;
    return new Trend(OptionalDouble.of(chiSquared), sure ? side : Side.SIMILAR);
  }

  private static <T> List<T> without(List<T> all, int left) {
    return IntStream.range(0, all.size()).filter(i -> i != left).mapToObj(all::get).toList();
  }

  private static <T> List<T> latest(List<T> all, ToDoubleFunction<T> year) {
    return all.stream().sorted(Comparator.comparingDouble(year).reversed()).limit(POINTS).toList();
  }
}
