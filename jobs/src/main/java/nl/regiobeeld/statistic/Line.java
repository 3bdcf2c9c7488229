package nl.regiobeeld.statistic;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A straight line through a series.
 *
 * @param slope what the value changes by in a year
 * @param error the slope's standard error
 * @param freedom degrees of freedom that the error was estimated with; infinite where the points'
 *     own errors tell it
 */
public record Line(double slope, double error, double freedom) {
  /**
   * The line through points with margins, weighted by {@code w = 1/error²}: {@code β = (Σw Σwxy −
   * Σwx Σwy)/(Σw Σwx² − (Σwx)²)} with error {@code √(Σw/(Σw Σwx² − (Σwx)²))}.
   *
   * <p>UKHSA, Fingertips: recent trends; A.C. Aitken, Proc. R. Soc. Edinb. 55 (1936) 42-48.
   *
   * @param points two or more, of different years, all with an error above zero
   */
  public static Line weighted(List<Point> points) {
    Fit fit = Fit.of(points, point -> Math.pow(point.error().orElseThrow(), -2));
    return new Line(fit.slope(), Math.sqrt(1 / fit.spread()), Double.POSITIVE_INFINITY);
  }

  /**
   * The line through points that count the same, whose error follows from how far they lie off it:
   * {@code √(Σ(y − a − βx)²/(n − 2)/Σ(x − x̄)²)}, with n − 2 degrees of freedom.
   *
   * @param points three or more, of different years
   */
  public static Line plain(List<Point> points) {
    Fit fit = Fit.of(points, point -> 1);
    double off = points.stream().mapToDouble(fit::off).map(each -> each * each).sum();
    int freedom = points.size() - 2;
    return new Line(fit.slope(), Math.sqrt(off / freedom / fit.spread()), freedom);
  }

  /** Limits of the slope: normal where the points tell the error, else Student's. */
  public Limits limits(Confidence confidence) {
    double times = Double.isInfinite(freedom) ? confidence.z() : confidence.t(freedom);
    return Limits.around(slope, times * error);
  }

  /** Least squares around the weighted means, which keeps years from swallowing decimals. */
  private record Fit(double year, double value, double slope, double spread) {
    static Fit of(List<Point> points, ToDoubleFunction<Point> weight) {
      double weights = points.stream().mapToDouble(weight).sum();
      double year = points.stream().mapToDouble(p -> weight.applyAsDouble(p) * p.year()).sum();
      double value = points.stream().mapToDouble(p -> weight.applyAsDouble(p) * p.value()).sum();
      double meanYear = year / weights;
      double meanValue = value / weights;
      double together = 0;
      double spread = 0;
      for (Point point : points) {
        double from = weight.applyAsDouble(point) * (point.year() - meanYear);
        together += from * (point.value() - meanValue);
        spread += from * (point.year() - meanYear);
      }
      return new Fit(meanYear, meanValue, together / spread, spread);
    }

    double off(Point point) {
      return point.value() - value - slope * (point.year() - year);
    }
  }
}
