package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Table bevolking: people per region, as counted or expected.
 *
 * <p>A region that the source does not publish is the sum of its gemeenten in the source's
 * indeling, without limits, missing when one of them is and provisional when one of them is.
 *
 * @param observations table waarnemingen
 * @param sources bron to soort, telling or prognose
 * @param membership gemeente_code to regio_code, regio_naam and regio_soort
 * @param sizes as {@link Weighted} needs them
 */
public record Inhabitants(
    Dataset<Row> observations, Dataset<Row> sources, Dataset<Row> membership, Dataset<Row> sizes) {

  private static final String[] KEY = {"regio_code", "bron", "periode", "leeftijd", "geslacht"};

  /** The table's rows. */
  public Dataset<Row> compute() {
    Dataset<Row> published = published();
    Dataset<Row> summed =
        summed(published)
            .join(
                published.where("regio_soort not in ('wijk', 'buurt')").select(Named.columns(KEY)),
                KEY,
                "left_anti");
    Column best =
        row_number()
            .over(
                Window.partitionBy("regio_code", "periode", "leeftijd", "geslacht")
                    .orderBy(
                        col("inwoners").isNull(),
                        col("soort").equalTo("prognose"),
                        col("methode"),
                        col("bron")));
    return published
        .unionByName(summed, true)
        .join(broadcast(sources), new String[] {"bron"}, "inner")
        .repartition(col("regio_code"))
        .withColumn("voorkeur", best.equalTo(1));
  }

  private Dataset<Row> published() {
    return observations
        .where("meting = 'inwoners' and uitsplitsing = ''")
        .withColumn("regio_soort", coalesce(Indicators.kind(), lit(RegionKind.EIGEN.label())))
        .withColumn("methode", lit(Method.GEPUBLICEERD.label()))
        .withColumnRenamed("waarde", "inwoners")
        .select(
            col("regio_code"),
            col("regio_naam"),
            col("regio_soort"),
            col("bron"),
            col("periode"),
            col("leeftijd"),
            col("geslacht"),
            col("inwoners"),
            col("ondergrens"),
            col("bovengrens"),
            col("status"),
            col("methode"));
  }

  private Dataset<Row> summed(Dataset<Row> published) {
    Column whole = col("gevonden").equalTo(col("leden"));
    return published
        .where("regio_soort = 'gemeente'")
        .withColumnRenamed("regio_code", "gemeente_code")
        .drop("regio_naam", "regio_soort")
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
        .where("regio_soort != 'gemeente'")
        .groupBy(
            col("regio_code"),
            col("regio_naam"),
            col("regio_soort"),
            col("bron"),
            col("periode"),
            col("leeftijd"),
            col("geslacht"))
        .agg(
            sum("inwoners").as("som"),
            count("inwoners").as("gevonden"),
            max(col("status").equalTo(Status.VOORLOPIG.label())).as("voorlopig"))
        .where("gevonden > 0")
        .join(broadcast(sizes), new String[] {"bron", "periode", "regio_code"}, "inner")
        .withColumn("inwoners", when(whole, col("som")))
        .withColumn(
            "status",
            when(not(whole), Status.ONBEKEND.label())
                .when(col("voorlopig"), Status.VOORLOPIG.label())
                .otherwise(Status.OK.label()))
        .withColumn("methode", lit("opgeteld"))
        .drop("som", "gevonden", "leden", "voorlopig");
  }
}
