package nl.regiobeeld.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.model.Break;
import nl.regiobeeld.model.SeriesRules;

/** Splits what a series has of a region into years that can be compared. */
final class Stretches {
  /** The only level of zorgsoorten that breaks are about: groups and totals go on. */
  static final String COLUMN = "kolom";

  private Stretches() {}

  /**
   * The stretches, each of values that came about in the same way and between two breaks; the best
   * value of a year counts.
   *
   * @param family reeks
   * @param level niveau; null for indicators
   * @param points in any order
   */
  static List<Stretch> of(
      SeriesRules rules,
      String family,
      String level,
      String subject,
      String age,
      Collection<SeriesPoint> points) {
    boolean breakable = level == null || level.equals(COLUMN);
    List<Break> breaks =
        rules.breaks().stream()
            .filter(each -> breakable && each.concerns(family, subject, age))
            .toList();
    Map<String, List<SeriesPoint>> groups =
        bestOfEachYear(points).stream()
            .collect(
                Collectors.groupingBy(
                    point -> point.kind() + "/" + passed(breaks, point.year()),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(group -> new Stretch(group, remark(breaks, group)))
        .toList();
  }

  private static Collection<SeriesPoint> bestOfEachYear(Collection<SeriesPoint> points) {
    Map<Integer, SeriesPoint> best = new TreeMap<>();
    points.forEach(
        point ->
            best.merge(point.year(), point, (a, b) -> SeriesPoint.BEST.compare(a, b) <= 0 ? a : b));
    return best.values();
  }

  private static long passed(List<Break> breaks, int year) {
    return breaks.stream().filter(each -> !each.isContinuous() && each.year() <= year).count();
  }

  private static String remark(List<Break> breaks, List<SeriesPoint> points) {
    int first = points.get(0).year();
    int last = points.get(points.size() - 1).year();
    return breaks.stream()
        .map(each -> remark(each, first, last))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String remark(Break at, int first, int last) {
    if (at.isContinuous()) {
      return first < at.year() && at.year() <= last
          ? "loopt door over %d (%s): %s".formatted(at.year(), at.reason(), at.continuous())
          : "";
    }
    return first >= at.year()
        ? "niet te vergelijken met voor %d: %s".formatted(at.year(), at.reason())
        : "niet te vergelijken met %d en later: %s".formatted(at.year(), at.reason());
  }
}
