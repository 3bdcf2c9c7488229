package nl.regiobeeld.demand;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a measure takes from the people of a region over the years.
 *
 * @param points year to its point; years of which the people do not make up the measure are missing
 * @param years all years that any source has people of
 * @param counted those of which a source has counted them
 * @param remark which rates were used, in Dutch; empty when none
 * @param fault why no year can be worked out, in Dutch; empty when there is none
 */
record Course(
    SortedMap<Integer, Point> points,
    SortedSet<Integer> years,
    SortedSet<Integer> counted,
    String remark,
    String fault)
    implements Serializable {
  /** Counted before expected; of several sources the first by name. */
  private static final Comparator<Point> BEST =
      Comparator.comparing(Point::forecast).thenComparing(Point::source);

  /** Of several points of one year the best is kept. */
  static SortedMap<Integer, Point> best(Iterable<Point> points) {
    SortedMap<Integer, Point> best = new TreeMap<>();
    for (Point point : points) {
      best.merge(point.year(), point, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
    }
    return best;
  }

  /** The newest year with counted people, else the first with any. */
  Optional<Integer> base() {
    Optional<Integer> counted =
        points.values().stream()
            .filter(point -> !point.forecast())
            .map(Point::year)
            .max(Comparator.naturalOrder());
    return counted.or(() -> points.keySet().stream().findFirst());
  }

  /**
   * The point of a year: its own, or on the straight line to a year that is expected. What was
   * between two counts is not known better than by counting.
   */
  Optional<Point> at(int year) {
    Point own = points.get(year);
    if (own != null) {
      return Optional.of(own);
    }
    SortedMap<Integer, Point> before = points.headMap(year);
    SortedMap<Integer, Point> after = points.tailMap(year);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Point next = after.get(after.firstKey());
    return next.forecast()
        ? Optional.of(Point.between(before.get(before.lastKey()), next, year))
        : Optional.empty();
  }

  /** The years of the table: those with people, and those on the way to an expected year. */
  SortedSet<Integer> told() {
    SortedSet<Integer> told = new TreeSet<>(years);
    int last = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Point> point : points.entrySet()) {
      for (int year = last; point.getValue().forecast() && year < point.getKey(); year++) {
        told.add(year);
      }
      last = point.getKey();
    }
    return told;
  }
}
