package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Inhabitants per gemeente and age range, the weights of regional means.
 *
 * <p>An age range takes its part of each population band, people spread evenly over a band's years:
 * 18+ is the total less 0-14 and three tenths of 15-24.
 */
public final class Weights {
  private Weights() {}

  /**
   * Weights for the years that the monitors need, each from the population table nearest in time.
   *
   * @param observations table waarnemingen
   * @param shares bron and band of a population table to leeftijd (a monitor's) and deel (0 to 1)
   * @param origins gemeente_code to oorsprong, the gemeenten that it arose from, and aantal
   * @param years jaar: every year that a monitor is about
   * @return jaar, gemeente_code, leeftijd, gewicht
   */
  public static Dataset<Row> of(
      Dataset<Row> observations, Dataset<Row> shares, Dataset<Row> origins, Dataset<Row> years) {
    Dataset<Row> people =
        observations
            .where("meting = 'inwoners' and geslacht = 'totaal' and waarde is not null")
            .select(
                col("bron"),
                col("periode"),
                col("regio_code").as("gemeente_code"),
                col("leeftijd").as("band"),
                col("waarde").cast("decimal(14,2)").as("aantal_inwoners"))
            .where("gemeente_code like 'GM%'");
    Dataset<Row> weights = inAgeRanges(people, shares);
    return nearest(weights.unionByName(ofArisen(weights, origins)), years);
  }

  private static Dataset<Row> inAgeRanges(Dataset<Row> people, Dataset<Row> shares) {
    return people
        .join(broadcast(shares), new String[] {"bron", "band"}, "inner")
        .groupBy("bron", "periode", "gemeente_code", "leeftijd")
        .agg(
            sum(col("aantal_inwoners").multiply(col("deel"))).cast("decimal(18,6)").as("gewicht"),
            count("*").as("banden"),
            max("nodig").as("nodig"))
        .where("banden = nodig")
        .drop("banden", "nodig");
  }

  /** A gemeente that a table does not have yet: those that it arose from, together. */
  private static Dataset<Row> ofArisen(Dataset<Row> weights, Dataset<Row> origins) {
    Dataset<Row> known = weights.select("bron", "periode", "gemeente_code", "leeftijd").distinct();
    return weights
        .withColumnRenamed("gemeente_code", "oorsprong")
        .join(broadcast(origins), new String[] {"oorsprong"}, "inner")
        .groupBy("bron", "periode", "gemeente_code", "leeftijd")
        .agg(
            sum("gewicht").cast("decimal(18,6)").as("gewicht"),
            count("*").as("gevonden"),
            max("aantal").as("aantal"))
        .where("gevonden = aantal")
        .drop("gevonden", "aantal")
        .join(known, new String[] {"bron", "periode", "gemeente_code", "leeftijd"}, "left_anti");
  }

  private static Dataset<Row> nearest(Dataset<Row> weights, Dataset<Row> years) {
    Column distance =
        struct(abs(col("periode").minus(col("jaar"))), col("periode").multiply(-1), col("bron"));
    Dataset<Row> chosen =
        weights
            .select("bron", "periode")
            .distinct()
            .crossJoin(years)
            .groupBy("jaar")
            .agg(min_by(struct("bron", "periode"), distance).as("gekozen"))
            .select(
                col("jaar"), col("gekozen.bron").as("bron"), col("gekozen.periode").as("periode"));
    return weights
        .join(broadcast(chosen), new String[] {"bron", "periode"}, "inner")
        .select("jaar", "gemeente_code", "leeftijd", "gewicht");
  }
}
