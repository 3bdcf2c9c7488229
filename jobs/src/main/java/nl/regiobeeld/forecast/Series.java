package nl.regiobeeld.forecast;

import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;

/** From which to which year a forecast tells anything of a sector in a scenario. */
final class Series {
  private final Map<Subject, IntSummaryStatistics> years = new HashMap<>();

  private Series() {}

  static Series of(Collection<Outlook> rows) {
    Series series = new Series();
    for (Outlook row : rows) {
      if (!row.values().isEmpty()) {
        series
            .years
            .computeIfAbsent(whole(row.subject()), subject -> new IntSummaryStatistics())
            .accept(row.subject().year());
      }
    }
    return series;
  }

  /** Whether the year lies within: what is not told there stays so. */
  boolean reaches(Subject subject) {
    IntSummaryStatistics told = years.get(whole(subject));
    return told != null && told.getMin() <= subject.year() && subject.year() <= told.getMax();
  }

  /** The subject of all years. */
  private static Subject whole(Subject subject) {
    return subject.in(0);
  }
}
