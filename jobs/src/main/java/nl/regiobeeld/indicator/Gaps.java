package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Promise;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.SeriesRules;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.statistic.Limits;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Table achterstand: how much of a region's gap to the Netherlands is closed. */
public final class Gaps {
  private static final Shape SHAPE = new Shape(TrendTables.ACHTERSTAND);

  private Gaps() {}

  /**
   * The table's rows.
   *
   * @param series those of indicators, as {@link Series} gives them
   */
  public static Dataset<Row> compute(Dataset<Row> series, SeriesRules rules, Promise promise) {
    FlatMapFunction<Row, Row> rows = row -> rows(row, rules, promise);
    return series
        .where(col("regio_code").notEqual(Region.NETHERLANDS))
        .where(col("eenheid").notEqual(Indicators.SCORE))
        .where(col("polariteit").notEqual(Polarity.NEUTRAL.label()))
        .flatMap(rows, Encoders.row(SHAPE.schema()));
  }

  private static Iterator<Row> rows(Row row, SeriesRules rules, Promise promise) {
    Subject subject = Subject.of(row);
    return latest(subject.stretches(rules)).stream()
        .map(points -> SHAPE.row(values(subject, points, promise)))
        .iterator();
  }

  /** The points to compare with the Netherlands, of the stretch that goes on longest. */
  private static Optional<List<SeriesPoint>> latest(List<Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> stretch.points().stream().filter(Gaps::isComparable).toList())
        .filter(points -> !points.isEmpty())
        .max(Comparator.comparing(points -> points.get(points.size() - 1).year()));
  }

  private static boolean isComparable(SeriesPoint point) {
    return point.country().filter(country -> country.value().signum() > 0).isPresent();
  }

  private static Map<String, Object> values(
      Subject subject, List<SeriesPoint> points, Promise promise) {
    SeriesPoint now = points.get(points.size() - 1);
    SeriesPoint base = base(points, promise);
    Map<String, Object> values = new HashMap<>(subject.columns());
    values.put("indicator", subject.name());
    values.put("methode", Subject.method(now));
    put(values, base, "basisjaar", "basis", subject.polarity());
    if (base.equals(now)) {
      values.put("bronnen", subject.sources(List.of(base)));
      values.put("status", Status.TE_WEINIG_PUNTEN.label());
      return values;
    }
    put(values, now, "jaar", "nu", subject.polarity());
    values.put("bronnen", subject.sources(List.of(base, now)));
    Closing closing = new Closing(base, now, subject.polarity(), promise);
    values.put("status", status(closing).label());
    if (closing.hasGap()) {
      put(values, closing);
    }
    return values;
  }

  /** The promised base year if a later one is there, else the last year but one. */
  private static SeriesPoint base(List<SeriesPoint> points, Promise promise) {
    List<SeriesPoint> earlier = points.subList(0, points.size() - 1);
    return earlier.stream()
        .filter(point -> point.year() == promise.base())
        .findFirst()
        .orElseGet(() -> points.get(Math.max(0, points.size() - 2)));
  }

  private static void put(
      Map<String, Object> values, SeriesPoint point, String year, String when, Polarity polarity) {
    values.put(year, point.year());
    values.put("waarde_" + when, point.region().value());
    values.put("landelijk_" + when, point.country().orElseThrow().value());
    values.put("achterstand_" + when, Closing.gap(point, polarity));
  }

  private static void put(Map<String, Object> values, Closing closing) {
    Optional<Limits> limits = closing.limits();
    values.put("ingelopen", Shape.published(closing.share()));
    values.put("ingelopen_onder", limits.map(each -> Shape.published(each.lower())).orElse(null));
    values.put("ingelopen_boven", limits.map(each -> Shape.published(each.upper())).orElse(null));
    values.put("nodig", closing.needed().map(Shape::published).orElse(null));
    values.put("op_koers", closing.onCourse().orElse(null));
    values.put("jaar_kwart", closing.due().orElse(null));
  }

  private static Status status(Closing closing) {
    if (!closing.hasGap()) {
      return Status.GEEN_ACHTERSTAND;
    }
    return Subject.provisional(List.of(closing.base(), closing.now()))
        ? Status.VOORLOPIG
        : Status.OK;
  }
}
