package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Table omgerekend: every gemeente's values, whatever their indeling, in one indeling.
 *
 * <p>Sums add; percentages are weighted by the inhabitants of the age range in the original
 * gemeenten; a share of a gemeente takes that share of its sums and has its percentage. Anything
 * else is carried only where the gemeente stayed as it was.
 */
public final class Conversion {
  private static final Column ADDS =
      col("eenheid").equalTo("euro").or(col("meting").isin("inwoners", "bsn", "verzekerdejaren"));
  private static final Column PERCENT = col("eenheid").equalTo("%");
  private static final String WEIGHT = "decimal(20,8)";
  private static final String[] SERIES = {
    "bron", "periode", "meting", "eenheid", "leeftijd", "geslacht"
  };
  private static final WindowSpec KEY =
      Window.partitionBy("regio_code", "meting", "leeftijd", "geslacht", "periode");

  private Conversion() {}

  /**
   * The values of gemeenten that can be carried.
   *
   * @param observations table waarnemingen
   * @param care the sources to total over sex and age; a total that lacks a cell is unknown
   * @param monitors the sources whose values stand as they are, besides inhabitants
   * @return bron, periode, meting, eenheid, leeftijd, geslacht, oorsprong (gemeente), waarde,
   *     status
   */
  public static Dataset<Row> values(
      Dataset<Row> observations, Set<String> care, Set<String> monitors) {
    Dataset<Row> gemeenten =
        observations
            .where("regio_code like 'GM%' and uitsplitsing = '' and jaren = 1")
            .withColumnRenamed("regio_code", "oorsprong")
            .select(Named.columns(SERIES, "oorsprong", "waarde", "status"));
    Column whole = count("*").equalTo(count("waarde"));
    Dataset<Row> totals =
        gemeenten
            .where(col("bron").isInCollection(care))
            .groupBy("bron", "periode", "meting", "eenheid", "oorsprong")
            .agg(
                when(whole, sum("waarde")).cast("decimal(18,6)").as("waarde"),
                when(whole, Status.OK.label()).otherwise(Status.ONBEKEND.label()).as("status"))
            .withColumn("leeftijd", lit(AgeRange.TOTAL))
            .withColumn("geslacht", lit(AgeRange.TOTAL));
    return gemeenten
        .where(col("bron").isInCollection(monitors).or(col("meting").equalTo("inwoners")))
        .unionByName(totals);
  }

  /**
   * The table's rows.
   *
   * @param values as {@link #values} gives them
   * @param parts bron, periode and regio_code (the wanted gemeente) with regio_naam to oorsprong,
   *     aandeel (0 to 1, null when it cannot be told) and aantal, how many parts there are; and per
   *     regio_code samenstelling (all parts as text), tabel (the publisher's, without indeling) and
   *     voorrang (lowest first)
   * @param weights as {@link Weights#of} gives them, of the monitors' own gemeenten
   * @param indeling the year of the wanted indeling
   */
  public static Dataset<Row> compute(
      Dataset<Row> values, Dataset<Row> parts, Dataset<Row> weights, int indeling) {
    Dataset<Row> weighed =
        values
            .join(broadcast(parts), new String[] {"bron", "periode", "oorsprong"}, "inner")
            .join(
                broadcast(weights.withColumnRenamed("gemeente_code", "oorsprong")),
                new String[] {"bron", "periode", "oorsprong", "leeftijd"},
                "left_outer");
    return compared(valued(summed(weighed)))
        .withColumn("indeling", lit(indeling))
        .withColumn("oorsprong", col("samenstelling"));
  }

  private static Dataset<Row> summed(Dataset<Row> rows) {
    Column weight = col("gewicht").multiply(col("aandeel")).cast(WEIGHT);
    Column percent = when(PERCENT, col("waarde")).cast("decimal(14,6)");
    Column there = col("waarde").isNotNull().and(col("aandeel").isNotNull());
    return rows.groupBy(
            Named.columns(
                SERIES, "regio_code", "regio_naam", "aantal", "samenstelling", "tabel", "voorrang"))
        .agg(
            sum(col("waarde").multiply(col("aandeel"))).cast("decimal(18,6)").as("som"),
            sum(percent.multiply(weight)).cast("decimal(28,12)").as("teller"),
            sum(when(there, weight)).cast("decimal(22,8)").as("noemer"),
            max("waarde").as("enige"),
            count(when(there, lit(1))).as("gevonden"),
            count(when(there, col("gewicht"))).as("gewogen"),
            max(col("aandeel").lt(1)).as("gedeeld"),
            count(col("aandeel")).as("duidelijk"),
            count("*").as("rijen"),
            count(when(col("status").equalTo(Status.ONMOGELIJK.label()), lit(1))).as("onmogelijk"),
            max(col("status").equalTo(Status.VOORLOPIG.label())).as("voorlopig"),
            max("status").as("eigen_status"));
  }

  private static Dataset<Row> valued(Dataset<Row> sums) {
    Column single = col("aantal").equalTo(1).and(col("duidelijk").equalTo(1));
    Column unshared = col("gedeeld").equalTo(false);
    Column complete = col("gevonden").equalTo(col("aantal"));
    Column weighable = complete.and(col("gewogen").equalTo(col("aantal"))).and(col("noemer").gt(0));
    Column unclear = col("duidelijk").lt(col("rijen"));
    Column mean = round(col("teller").divide(col("noemer")), 6).cast("decimal(18,6)");
    Column value =
        when(ADDS.and(complete), col("som"))
            .when(ADDS, lit(null))
            .when(single.and(PERCENT.or(unshared)), col("enige"))
            .when(PERCENT.and(weighable), mean);
    Column origin =
        when(unclear, lit(null))
            .when(single.and(unshared), "gepubliceerd")
            .when(not(ADDS.or(PERCENT)), lit(null))
            .when(col("gedeeld"), "verdeeld")
            .when(ADDS, "opgeteld")
            .otherwise("gewogen");
    return sums.withColumn("waarde", value)
        .withColumn("herkomst", origin)
        .withColumn("status", status(col("herkomst").eqNullSafe("gepubliceerd")));
  }

  private static Column status(Column published) {
    return when(published, col("eigen_status"))
        .when(
            col("waarde").isNull(),
            when(col("onmogelijk").equalTo(col("aantal")), Status.ONMOGELIJK.label())
                .otherwise(Status.ONBEKEND.label()))
        .when(col("gedeeld"), Status.GESCHAT.label())
        .when(col("voorlopig"), Status.VOORLOPIG.label())
        .otherwise(Status.OK.label());
  }

  /** Sets the publisher's own value beside every other for the same key, and marks one to use. */
  private static Dataset<Row> compared(Dataset<Row> rows) {
    Column published = col("herkomst").eqNullSafe("gepubliceerd").and(col("waarde").isNotNull());
    Column own =
        min(when(published, struct(col("voorrang"), col("bron"), col("waarde"))))
            .over(
                Window.partitionBy(
                    "regio_code", "meting", "leeftijd", "geslacht", "periode", "tabel"));
    Column rank = when(published, 0).when(col("herkomst").equalTo("verdeeld"), 2).otherwise(1);
    WindowSpec best = KEY.orderBy(col("waarde").isNull(), rank, col("voorrang"), col("bron"));
    return rows.withColumn("eigen", own)
        .withColumn(
            "gepubliceerd", when(col("eigen.bron").notEqual(col("bron")), col("eigen.waarde")))
        .withColumn("verschil", col("waarde").minus(col("gepubliceerd")))
        .withColumn("voorkeur", row_number().over(best).equalTo(1));
  }
}
