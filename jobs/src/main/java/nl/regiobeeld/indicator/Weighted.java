package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Margins;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Population-weighted means of gemeenten, {@code sum(w v) / sum(w)}. Missing when any of the
 * region's gemeenten lacks a value or a weight.
 *
 * <p>Limits, where every gemeente has them: gemeenten are surveyed each by itself, so the variance
 * of the mean is {@code sum(w^2 s^2) / sum(w)^2}. With {@code (upper - lower) / 2} for each
 * gemeente's {@code z s} the mean's {@code z s} is {@code sqrt(sum((w (upper - lower) / 2)^2)) /
 * sum(w)}. Approximate: the publisher's weighing within gemeenten is unknown, and its limits need
 * not lie evenly around its value.
 */
public final class Weighted {
  /** Units of means and shares per inhabitant; of counts and scores the mean means nothing. */
  private static final String WEIGHABLE =
      "eenheid in ('%', 'jaren', '1000 euro') or eenheid like 'per %'";

  private static final String VALUE = "decimal(18,6)";

  /** Inhabitants times percents, to four decimals: narrow enough for the sum of its squares. */
  private static final String WIDTH = "decimal(16,4)";

  private Weighted() {}

  /**
   * The weighted rows, also of regions that are published.
   *
   * @param values indicator values of gemeenten: bron, indicator, eenheid, leeftijd, geslacht,
   *     periode, regio_code, regio_soort, waarde, ondergrens, bovengrens
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param weights as {@link Weights#of} gives them
   * @param sizes bron, periode and regio_code to leden, the gemeenten that the region had in the
   *     source's indeling
   * @return the same key, the region, waarde, its limits, status, methode, and teller and noemer:
   *     the exact sum of w v and of w
   */
  static Dataset<Row> rows(
      Dataset<Row> values, Dataset<Row> membership, Dataset<Row> weights, Dataset<Row> sizes) {
    Dataset<Row> weighed =
        values
            .where("regio_soort = 'gemeente'")
            .where(WEIGHABLE)
            .withColumnRenamed("regio_code", "gemeente_code")
            .drop("regio_naam", "regio_soort")
            .join(
                broadcast(weights),
                new String[] {"bron", "periode", "gemeente_code", "leeftijd"},
                "left_outer")
            .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
            .where("regio_soort not in ('gemeente', 'land')");
    Column both = col("waarde").isNotNull().and(col("gewicht").isNotNull());
    Column product = col("waarde").cast("decimal(14,6)").multiply(col("gewicht"));
    Column width = col("gewicht").multiply(col("bovengrens").minus(col("ondergrens"))).cast(WIDTH);
    Column[] by = {
      col("regio_code"),
      col("regio_naam"),
      col("regio_soort"),
      col("bron"),
      col("indicator"),
      col("eenheid"),
      col("leeftijd"),
      col("geslacht"),
      col("periode"),
      col("jaren")
    };
    Dataset<Row> sums =
        weighed
            .groupBy(by)
            .agg(
                sum(when(both, product)).cast("decimal(26,12)").as("teller"),
                sum(when(both, col("gewicht"))).cast("decimal(20,6)").as("noemer"),
                sum(when(both, width.multiply(width))).cast("decimal(38,8)").as("breedte"),
                count(when(both, lit(1))).as("gevonden"),
                count(when(both, width)).as("begrensd"),
                count(when(col("status").notEqual(Status.ONMOGELIJK.label()), lit(1)))
                    .as("mogelijk"),
                max(col("status").equalTo(Status.VOORLOPIG.label())).as("voorlopig"))
            .join(broadcast(sizes), new String[] {"bron", "periode", "regio_code"}, "inner");
    Column whole = col("gevonden").equalTo(col("leden")).and(col("noemer").gt(0));
    Column limited = whole.and(col("begrensd").equalTo(col("leden")));
    Column half = sqrt(col("breedte")).divide(lit(2)).divide(col("noemer")).cast(VALUE);
    return sums.withColumn(
            "waarde", when(whole, round(col("teller").divide(col("noemer")), 6)).cast(VALUE))
        .withColumn("ondergrens", when(limited, within(col("waarde").minus(half))))
        .withColumn("bovengrens", when(limited, within(col("waarde").plus(half))))
        .withColumn("marges", when(limited, lit(Margins.BENADERD.label())))
        .withColumn("teller", when(whole, col("teller")))
        .withColumn(
            "status",
            when(whole.and(col("voorlopig")), Status.VOORLOPIG.label())
                .when(whole, Status.OK.label())
                .when(col("mogelijk").equalTo(0), Status.ONMOGELIJK.label())
                .otherwise(Status.ONBEKEND.label()))
        .withColumn("methode", lit(Method.GEWOGEN.label()))
        .drop("gevonden", "begrensd", "breedte", "mogelijk", "voorlopig", "leden");
  }

  /** A limit of a percentage lies between 0 and 100. */
  private static Column within(Column limit) {
    Column percent = greatest(lit(0).cast(VALUE), least(lit(100).cast(VALUE), limit));
    return when(col("eenheid").equalTo("%"), percent).otherwise(limit).cast(VALUE);
  }
}
