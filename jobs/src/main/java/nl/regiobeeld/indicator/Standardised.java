package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.Region;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts with age and sex, crude and standardised side by side: directly to the Netherlands of one
 * year, indirectly by the Netherlands' rates of the same year.
 */
public final class Standardised {
  private static final String[] COUNT = {"bron", "indicator", "periode"};

  private Standardised() {}

  /**
   * Table gestandaardiseerd.
   *
   * @param observations table waarnemingen
   * @param kpis indicator to soort (aandeel or cijfer), per (what a ratio is multiplied by) and
   *     polariteit
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param sizes bron, periode and regio_code to leden, how many gemeenten the region had
   * @param standardYear the year whose Netherlands is the standard, where it was counted; else each
   *     year is its own
   */
  public static Dataset<Row> compute(
      Dataset<Row> observations,
      Dataset<Row> kpis,
      Dataset<Row> membership,
      Dataset<Row> sizes,
      int standardYear) {
    Dataset<Row> regions = regions(CountCells.of(observations, membership, sizes));
    Dataset<Row> compared =
        withNational(regions, standardYear).join(broadcast(kpis), new String[] {"indicator"});
    return Rowwise.with(compared, StandardisedRow.ADDED, StandardisedRow::values);
  }

  /** One row per region, its cells in a list. */
  private static Dataset<Row> regions(Dataset<Row> cells) {
    return cells
        .groupBy("bron", "indicator", "periode", "regio_code", "regio_naam", "regio_soort")
        .agg(
            sort_array(collect_list(struct("geslacht", "leeftijd", "teller", "noemer")))
                .as("cellen"),
            min("volledig").as("volledig"),
            sum("teller").as("teller"),
            sum("noemer").as("noemer"))
        .withColumn("teller", when(col("volledig"), col("teller")))
        .withColumn("noemer", when(col("volledig"), col("noemer")));
  }

  private static Dataset<Row> withNational(Dataset<Row> regions, int standardYear) {
    Dataset<Row> national =
        regions
            .where(col("regio_code").equalTo(Region.NETHERLANDS))
            .where("volledig")
            .select(col("bron"), col("indicator"), col("periode"), col("cellen").as("land"));
    Dataset<Row> standard =
        national
            .where(col("periode").equalTo(standardYear))
            .select(
                col("bron"),
                col("indicator"),
                col("periode").as("vast_jaar"),
                col("land").as("vast"));
    return regions
        .join(broadcast(national), COUNT, "left_outer")
        .join(broadcast(standard), new String[] {"bron", "indicator"}, "left_outer")
        .withColumn("standaard", coalesce(col("vast"), col("land")))
        .withColumn(
            "standaardjaar",
            coalesce(col("vast_jaar"), when(col("land").isNotNull(), col("periode")), lit(null)));
  }
}
