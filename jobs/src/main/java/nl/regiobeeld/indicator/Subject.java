package nl.regiobeeld.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.SeriesRules;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Row;

/**
 * What a series is about, and its values.
 *
 * @param row as {@link Series} gives it
 * @param name indicator or zorgsoort
 * @param level niveau; null for indicators
 */
record Subject(Row row, String name, String level, Polarity polarity) {
  private static final List<String> COMMON =
      List.of(
          "regio_code", "regio_naam", "regio_soort", "reeks", "eenheid", "leeftijd", "geslacht");

  static Subject of(Row row) {
    String label = row.getAs("polariteit");
    Polarity polarity = Polarity.ofLabel(label).orElse(Polarity.NEUTRAL);
    return new Subject(row, row.getAs("meting"), row.getAs("niveau"), polarity);
  }

  /** The columns that it has in every table. */
  Map<String, Object> columns() {
    Map<String, Object> columns = new HashMap<>();
    COMMON.forEach(column -> columns.put(column, row.getAs(column)));
    return columns;
  }

  List<Stretch> stretches(SeriesRules rules) {
    List<Row> rows = row.getList(row.fieldIndex("punten"));
    List<SeriesPoint> points = rows.stream().map(SeriesPoint::of).toList();
    return Stretches.of(rules, row.getAs("reeks"), level, name, age(), points);
  }

  private String age() {
    return row.getAs("leeftijd");
  }

  /** The value of bronnen for these points. */
  String sources(List<SeriesPoint> points) {
    return SeriesPoint.sources(points, name, age());
  }

  /** The value of methode for a point; null for costs. */
  static String method(SeriesPoint point) {
    return point.origin().method().isEmpty() ? null : point.origin().method();
  }

  /** Whether one of the values is. */
  static boolean provisional(List<SeriesPoint> points) {
    return points.stream()
        .anyMatch(point -> point.origin().status().equals(Status.VOORLOPIG.label()));
  }
}
