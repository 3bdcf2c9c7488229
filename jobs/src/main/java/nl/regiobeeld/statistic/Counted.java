package nl.regiobeeld.statistic;

import java.util.List;

/**
 * A share of a series, by its counts.
 *
 * @param year that it is about
 * @param count people with something
 * @param total all that were counted
 */
public record Counted(int year, double count, double total) {
  /** Whether nobody has it or everybody, so that its odds are no number. */
  boolean noneOrAll() {
    return count <= 0 || count >= total;
  }

  /** Armitage's chi-squared for trend, see {@link Trend#ofCounts}. */
  static double chiSquared(List<Counted> points) {
    int start = points.get(0).year();
    double counts = points.stream().mapToDouble(Counted::count).sum();
    double totals = points.stream().mapToDouble(Counted::total).sum();
    double countYears = points.stream().mapToDouble(p -> (p.year - start) * p.count).sum();
    double totalYears = points.stream().mapToDouble(p -> (p.year - start) * p.total).sum();
    double squares = points.stream().mapToDouble(p -> Math.pow(p.year - start, 2) * p.total).sum();
    double together = totals * countYears - counts * totalYears;
    double spread = totals * squares - totalYears * totalYears;
    return totals * together * together / (counts * (totals - counts) * spread);
  }

  /** The unweighted line through the logarithms of the odds. */
  static Line logitLine(List<Counted> points) {
    return Line.plain(
        points.stream()
            .map(p -> Point.of(p.year, Math.log(p.count / (p.total - p.count))))
            .toList());
  }
}
