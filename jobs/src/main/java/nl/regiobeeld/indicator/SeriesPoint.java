package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Method;
import org.apache.spark.sql.Row;

/**
 * A year of a series.
 *
 * @param year that the values are about
 * @param span over how many years, year the last, they are a mean
 * @param region the region's value
 * @param country the Netherlands in the same source, if it has a value
 * @param share the region's share of the Netherlands' people of the age, 0 when not known
 * @param origin where the values come from
 */
record SeriesPoint(
    int year, int span, Measured region, Optional<Measured> country, double share, Origin origin) {

  /** Of several points for one year the one to use first. */
  static final Comparator<SeriesPoint> BEST =
      Comparator.comparing((SeriesPoint point) -> !point.origin.preferred())
          .thenComparing(SeriesPoint::span)
          .thenComparing(point -> point.origin.source());

  /**
   * Where a value comes from.
   *
   * @param subject the indicator or zorgsoort as the source has it
   * @param age as the source has it
   * @param method methode; empty for costs
   * @param preferred whether it is preferred of all sources
   */
  record Origin(
      String source, String subject, String age, String method, String status, boolean preferred) {}

  /** The point in a row of the struct that {@link Series} makes. */
  static SeriesPoint of(Row row) {
    BigDecimal national = row.getAs("landelijk");
    BigDecimal share = row.getAs("aandeel");
    return new SeriesPoint(
        row.getAs("jaar"),
        row.getAs("jaren"),
        new Measured(row.getAs("waarde"), row.getAs("ondergrens"), row.getAs("bovengrens")),
        Optional.ofNullable(national)
            .map(
                value ->
                    new Measured(
                        value, row.getAs("landelijk_onder"), row.getAs("landelijk_boven"))),
        share == null ? 0 : share.doubleValue(),
        new Origin(
            row.getAs("bron"),
            row.getAs("meting"),
            row.getAs("leeftijd"),
            row.getAs("methode"),
            row.getAs("status"),
            row.getAs("voorkeur")));
  }

  /** What values must share to be compared: how they came about, and over how many years. */
  String kind() {
    boolean taken = origin.method.equals(Method.OVERGENOMEN.label());
    return (taken ? Method.GEPUBLICEERD.label() : origin.method) + span;
  }

  /** Whether it is a mean over years that the one before it is about too. */
  boolean sharesYearsWith(SeriesPoint before) {
    return year - span < before.year;
  }

  /** The source of each year, as in column bronnen. */
  static String sources(List<SeriesPoint> points, String subject, String age) {
    return String.join(", ", points.stream().map(point -> point.source(subject, age)).toList());
  }

  private String source(String subject, String age) {
    return year
        + "="
        + origin.source
        + (origin.age.equals(age) ? "" : "/leeftijd=" + origin.age)
        + (origin.subject.equals(subject) ? "" : "/meting=" + origin.subject);
  }
}
