package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Inhabitants per gemeente and age range, the weights of regional means.
 *
 * <p>An age range takes its part of each population band, people spread evenly over a band's years:
 * 18+ is seven tenths of 15-24 and all that are older. A gemeente as a monitor knows it is made of
 * one or more gemeenten, or shares of them, as the population table knows them.
 */
public final class Weights {
  private Weights() {}

  /**
   * The weights of every monitor's gemeenten; one that lacks a band or a part has none.
   *
   * @param observations table waarnemingen
   * @param shares bron, periode and leeftijd of a monitor to weging_bron, weging_periode and band
   *     of a population table, deel (0 to 1) of that band, and nodig, how many bands the age range
   *     takes
   * @param carried bron and periode of a monitor and its gemeente_code to weging_bron,
   *     weging_periode and oorsprong, the gemeente in the population table, aandeel (0 to 1) of
   *     that, and aantal, how many there are of those
   * @return bron, periode, gemeente_code, leeftijd, gewicht (inhabitants)
   */
  public static Dataset<Row> of(
      Dataset<Row> observations, Dataset<Row> shares, Dataset<Row> carried) {
    Dataset<Row> people =
        observations
            .where("meting = 'inwoners' and geslacht = 'totaal' and waarde is not null")
            .select(
                col("bron").as("weging_bron"),
                col("periode").as("weging_periode"),
                col("regio_code").as("oorsprong"),
                col("leeftijd").as("band"),
                col("waarde").cast("decimal(14,2)").as("inwoners"));
    String[] place = {"weging_bron", "weging_periode", "bron", "periode", "oorsprong"};
    String[] band = {"weging_bron", "weging_periode", "band"};
    Column part = col("inwoners").multiply(col("deel")).multiply(col("aandeel"));
    return people
        .join(broadcast(shares), band, "inner")
        .join(broadcast(carried), place, "inner")
        .groupBy("bron", "periode", "gemeente_code", "leeftijd")
        .agg(
            sum(part).cast("decimal(18,6)").as("gewicht"),
            count("*").as("gevonden"),
            max(col("nodig").multiply(col("aantal"))).as("verwacht"))
        .where("gevonden = verwacht")
        .drop("gevonden", "verwacht");
  }
}
