package nl.regiobeeld.indicator;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.SeriesRules;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.statistic.Side;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Table trends: where every series goes, and whether it differs from the Netherlands. */
public final class Trends {
  private static final Shape SHAPE = new Shape(TrendTables.TRENDS);

  private Trends() {}

  /**
   * The table's rows.
   *
   * @param series as {@link Series} gives them
   */
  public static Dataset<Row> compute(Dataset<Row> series, SeriesRules rules) {
    FlatMapFunction<Row, Row> rows = row -> rows(row, rules);
    return series.where("size(punten) > 1").flatMap(rows, Encoders.row(SHAPE.schema()));
  }

  private static Iterator<Row> rows(Row row, SeriesRules rules) {
    Subject subject = Subject.of(row);
    return subject.stretches(rules).stream()
        .filter(stretch -> stretch.points().size() > 1)
        .map(stretch -> SHAPE.row(values(subject, stretch)))
        .iterator();
  }

  private static Map<String, Object> values(Subject subject, Stretch stretch) {
    Course course = Course.of(stretch.points());
    OptionalDouble national = course.national();
    Map<String, Object> values = new HashMap<>(subject.columns());
    values.put("meting", subject.name());
    values.put("niveau", subject.level());
    values.put("van", stretch.first().year());
    values.put("tot", stretch.last().year());
    values.put("punten", stretch.points().size());
    values.put("eerste", stretch.first().region().value());
    values.put("laatste", stretch.last().region().value());
    values.put("helling_van", course.points().get(0).year());
    values.put("helling", Shape.published(course.slope()));
    values.put(
        "helling_onder", course.limits().map(each -> Shape.published(each.lower())).orElse(null));
    values.put(
        "helling_boven", course.limits().map(each -> Shape.published(each.upper())).orElse(null));
    values.put("toets", Shape.published(course.test()));
    values.put("regel", course.rule().label());
    values.put("oordeel", verdict(course.side(), subject.polarity()).orElse(null));
    values.put("helling_landelijk", Shape.published(national));
    values.put("verschil_helling", Shape.published(difference(course.slope(), national)));
    values.put("breuk", stretch.remark().isEmpty() ? null : stretch.remark());
    values.put("bronnen", subject.sources(stretch.points()));
    values.put("status", status(stretch.points(), national.isPresent()).label());
    values.put("methode", Subject.method(stretch.last()));
    return values;
  }

  private static OptionalDouble difference(double slope, OptionalDouble national) {
    return national.isPresent()
        ? OptionalDouble.of(slope - national.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Optional<String> verdict(Optional<Side> side, Polarity polarity) {
    return side.map(
        each ->
            switch (each) {
              case SIMILAR -> "gelijk";
              case HIGHER -> up(polarity, "stijgt", "verslechtert", "verbetert");
              case LOWER -> up(polarity, "daalt", "verbetert", "verslechtert");
            });
  }

  private static String up(Polarity polarity, String neutral, String worse, String better) {
    return switch (polarity) {
      case NEUTRAL -> neutral;
      case HIGHER_IS_WORSE -> worse;
      case HIGHER_IS_BETTER -> better;
    };
  }

  private static Status status(List<SeriesPoint> points, boolean hasNational) {
    if (!hasNational) {
      return Status.GEEN_LANDELIJKE_WAARDE;
    }
    return Subject.provisional(points) ? Status.VOORLOPIG : Status.OK;
  }
}
