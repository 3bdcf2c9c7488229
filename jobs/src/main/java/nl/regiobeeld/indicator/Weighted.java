package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Values of regions that a source does not publish: population-weighted means of their gemeenten,
 * {@code sum(w v) / sum(w)}. Missing when any of the region's gemeenten lacks a value or a weight.
 */
public final class Weighted {
  /** Units of means and shares per inhabitant; of counts and scores the mean means nothing. */
  private static final String WEIGHABLE =
      "eenheid in ('%', 'jaren', '1000 euro') or eenheid like 'per %'";

  private Weighted() {}

  /**
   * The weighted rows.
   *
   * @param values indicator values of gemeenten: bron, indicator, eenheid, leeftijd, geslacht,
   *     periode, regio_code, regio_soort, waarde
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param weights as {@link Weights#of} gives them
   * @param sizes bron, periode and regio_code to leden, the gemeenten that the region had in the
   *     source's indeling
   * @return the same key, the region, waarde, status, methode, and teller and noemer: the exact sum
   *     of w v and of w
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
                count(when(both, lit(1))).as("gevonden"),
                count(when(col("status").notEqual(Status.ONMOGELIJK.label()), lit(1)))
                    .as("mogelijk"),
                max(col("status").equalTo(Status.VOORLOPIG.label())).as("voorlopig"))
            .join(broadcast(sizes), new String[] {"bron", "periode", "regio_code"}, "inner");
    Column whole = col("gevonden").equalTo(col("leden")).and(col("noemer").gt(0));
    return sums.withColumn(
            "waarde",
            when(whole, round(col("teller").divide(col("noemer")), 6)).cast("decimal(18,6)"))
        .withColumn("teller", when(whole, col("teller")))
        .withColumn(
            "status",
            when(whole.and(col("voorlopig")), Status.VOORLOPIG.label())
                .when(whole, Status.OK.label())
                .when(col("mogelijk").equalTo(0), Status.ONMOGELIJK.label())
                .otherwise(Status.ONBEKEND.label()))
        .withColumn("methode", lit(Method.GEWOGEN.label()))
        .drop("gevonden", "mogelijk", "voorlopig", "leden");
  }
}
