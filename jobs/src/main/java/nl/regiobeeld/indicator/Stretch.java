package nl.regiobeeld.indicator;

import java.util.List;

/**
 * Years of a series that can be compared with each other.
 *
 * @param points in order of year, one a year
 * @param remark why years before or after are not among them, or are in spite of a break, Dutch;
 *     empty when there is nothing to say
 */
record Stretch(List<SeriesPoint> points, String remark) {
  SeriesPoint first() {
    return points.get(0);
  }

  SeriesPoint last() {
    return points.get(points.size() - 1);
  }
}
