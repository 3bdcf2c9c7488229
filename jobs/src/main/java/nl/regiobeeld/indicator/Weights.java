package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Region;
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
  private static final String[] GEMEENTE = {"bron", "periode", "gemeente_code", "leeftijd"};
  private static final String[] REGION = {"bron", "periode", "regio_code", "leeftijd"};

  private Weights() {}

  /**
   * Table gewichten: what each weight is made of.
   *
   * @param observations table waarnemingen
   * @param shares bron, periode and leeftijd of a monitor to weging_bron, weging_periode and band
   *     of a population table, deel (0 to 1) of that band, and nodig, how many bands the age range
   *     takes
   * @param carried bron and periode of a monitor and its gemeente_code to weging_bron,
   *     weging_periode and oorsprong, the gemeente in the population table, aandeel (0 to 1) of
   *     that, exactly as text in breuk, and aantal, how many there are of those
   */
  public static Dataset<Row> parts(
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
        .withColumn("gewicht", round(part, 6).cast("decimal(18,6)"))
        .withColumn("nodig", col("nodig").multiply(col("aantal")))
        .withColumn("aandeel", col("breuk"));
  }

  /**
   * The weights of every monitor's gemeenten; one that lacks a band or a part has none.
   *
   * @param parts as {@link #parts} gives them
   * @return bron, periode, gemeente_code, leeftijd, gewicht (inhabitants)
   */
  public static Dataset<Row> of(Dataset<Row> parts) {
    return parts
        .groupBy(Named.columns(GEMEENTE))
        .agg(
            sum("gewicht").cast("decimal(18,6)").as("gewicht"),
            count("*").as("gevonden"),
            max("nodig").as("nodig"))
        .where("gevonden = nodig")
        .drop("gevonden", "nodig");
  }

  /**
   * How much of the Netherlands' people of an age live in each region; only where every gemeente of
   * the region has a weight, and the population table has the country.
   *
   * @param weights as {@link #of} gives them
   * @param membership gemeente_code to regio_code
   * @param sizes bron, periode and regio_code to leden
   * @return bron, periode, leeftijd, regio_code, aandeel (0 to 1)
   */
  static Dataset<Row> sharesOfNation(
      Dataset<Row> weights, Dataset<Row> membership, Dataset<Row> sizes) {
    Dataset<Row> nation =
        weights
            .where(col("gemeente_code").equalTo(Region.NETHERLANDS).and(col("gewicht").gt(0)))
            .withColumnRenamed("gewicht", "gewicht_land")
            .drop("gemeente_code");
    Column share = round(col("gewicht").divide(col("gewicht_land")), 6).cast("decimal(18,6)");
    return weights
        .join(
            broadcast(membership.select("gemeente_code", "regio_code")),
            new String[] {"gemeente_code"},
            "inner")
        .groupBy(Named.columns(REGION))
        .agg(sum("gewicht").cast("decimal(18,6)").as("gewicht"), count("*").as("gevonden"))
        .join(broadcast(sizes), new String[] {"bron", "periode", "regio_code"}, "inner")
        .where("gevonden = leden")
        .join(broadcast(nation), new String[] {"bron", "periode", "leeftijd"}, "inner")
        .withColumn(
            "aandeel",
            when(col("regio_code").equalTo(Region.NETHERLANDS), lit(1))
                .otherwise(share)
                .cast("decimal(18,6)"))
        .select(Named.columns(REGION, "aandeel"));
  }
}
