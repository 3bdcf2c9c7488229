package nl.regiobeeld.check;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Region;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds every euro of the Vektis files again: used, in the rest row, or rejected. */
public final class Reconciliation {
  private static final String MONEY = "decimal(18,2)";

  private Reconciliation() {}

  /**
   * Table aansluiting.
   *
   * @param records settled records with bron and jaar (the year of their file)
   * @param measures bestand_nr and meting_nr to meting and eenheid
   * @param zorgkosten the finished table
   */
  public static Dataset<Row> of(
      Dataset<Row> records, Dataset<Row> measures, Dataset<Row> zorgkosten) {
    Dataset<Row> files =
        records
            .select(
                col("bestand_nr"),
                col("bron"),
                col("jaar"),
                col("uitkomst"),
                explode(col("cellen")).as("cel"))
            .withColumn("meting_nr", col("cel.meting_nr"))
            .join(broadcast(measures), new String[] {"bestand_nr", "meting_nr"}, "inner")
            .where("eenheid = 'euro'")
            .groupBy(col("bron"), col("jaar"), col("meting").as("zorgsoort"))
            .agg(
                sum("cel.waarde").as("bestandstotaal"),
                sumOf("apart").as("restrij"),
                sumOf("afgekeurd").as("afgekeurd"));
    Dataset<Row> used =
        zorgkosten
            .where(col("regio_code").equalTo(Region.NETHERLANDS))
            .where(col("niveau").equalTo("kolom").and(col("leeftijd").equalTo(AgeRange.TOTAL)))
            .select(col("bron"), col("jaar"), col("zorgsoort"), col("kosten").as("gebruikt"));
    return files
        .join(used, new String[] {"bron", "jaar", "zorgsoort"}, "full_outer")
        .withColumn("bestandstotaal", money("bestandstotaal"))
        .withColumn("gebruikt", money("gebruikt"))
        .withColumn("restrij", money("restrij"))
        .withColumn("afgekeurd", money("afgekeurd"))
        .withColumn(
            "verschil",
            col("bestandstotaal")
                .minus(col("gebruikt"))
                .minus(col("restrij"))
                .minus(col("afgekeurd")));
  }

  /**
   * Refuses a table in which a sum does not come out.
   *
   * @throws Refusal naming the first sum that differs
   */
  public static void require(Dataset<Row> aansluiting) {
    for (Row row : aansluiting.where("verschil != 0").takeAsList(1)) {
      throw Refusal.check(
          "%s %s %s: the file's total %s is not used %s + rest row %s + rejected %s (differs %s)"
              .formatted(
                  row.<Object>getAs("bron"), row.<Object>getAs("jaar"),
                  row.<Object>getAs("zorgsoort"), row.<Object>getAs("bestandstotaal"),
                  row.<Object>getAs("gebruikt"), row.<Object>getAs("restrij"),
                  row.<Object>getAs("afgekeurd"), row.<Object>getAs("verschil")));
    }
  }

  private static Column sumOf(String outcome) {
    return sum(when(col("uitkomst").equalTo(outcome), col("cel.waarde")));
  }

  private static Column money(String column) {
    return coalesce(col(column), lit(0)).cast(MONEY);
  }
}
