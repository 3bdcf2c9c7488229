package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.source.Count;
import nl.regiobeeld.source.CountFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What counts are standardised from: events and people per sex and age class. */
final class CountCells {
  private static final String COUNT = "decimal(18,6)";

  private CountCells() {}

  /**
   * The cells of every region: its own if it is counted itself, else the sum of its gemeenten.
   *
   * @param observations table waarnemingen
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param sizes bron, periode and regio_code to leden, how many gemeenten the region had
   * @return bron, indicator, periode, regio_code, regio_naam, regio_soort, geslacht, leeftijd,
   *     teller, noemer, and volledig: whether every gemeente has the cell
   */
  static Dataset<Row> of(Dataset<Row> observations, Dataset<Row> membership, Dataset<Row> sizes) {
    Dataset<Row> counted = counted(observations);
    Column kind = coalesce(Indicators.kind(), lit(RegionKind.EIGEN.label()));
    Dataset<Row> own = counted.withColumn("regio_soort", kind).withColumn("volledig", lit(true));
    String[] region = {"bron", "indicator", "periode", "regio_code"};
    Dataset<Row> themselves =
        counted.select("bron", "indicator", "periode", "regio_code").distinct();
    return own.unionByName(
        sums(counted, membership, sizes).join(broadcast(themselves), region, "left_anti"));
  }

  private static Dataset<Row> counted(Dataset<Row> observations) {
    return observations
        .where(col("meting").isin(Count.NUMERATOR, Count.DENOMINATOR))
        .where("waarde is not null")
        .where(col("uitsplitsing").startsWith(CountFile.BREAKDOWN))
        .where(col("leeftijd").notEqual(AgeRange.TOTAL))
        .where("geslacht != 'totaal'")
        .withColumn("indicator", substring_index(col("uitsplitsing"), "=", -1))
        .groupBy("bron", "indicator", "periode", "regio_code", "regio_naam", "geslacht", "leeftijd")
        .agg(number(Count.NUMERATOR), number(Count.DENOMINATOR))
        .where("teller is not null and noemer is not null");
  }

  private static Column number(String measure) {
    return max(when(col("meting").equalTo(measure), col("waarde"))).cast(COUNT).as(measure);
  }

  private static Dataset<Row> sums(
      Dataset<Row> counted, Dataset<Row> membership, Dataset<Row> sizes) {
    return counted
        .withColumnRenamed("regio_code", "gemeente_code")
        .drop("regio_naam")
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
        .groupBy(
            "bron",
            "indicator",
            "periode",
            "regio_code",
            "regio_naam",
            "regio_soort",
            "geslacht",
            "leeftijd")
        .agg(
            sum("teller").cast(COUNT).as("teller"),
            sum("noemer").cast(COUNT).as("noemer"),
            count("*").as("gevonden"))
        .join(broadcast(sizes), new String[] {"bron", "periode", "regio_code"}, "inner")
        .withColumn("volledig", col("gevonden").equalTo(col("leden")))
        .drop("gevonden", "leden");
  }
}
