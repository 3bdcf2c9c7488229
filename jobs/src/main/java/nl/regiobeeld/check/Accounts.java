package nl.regiobeeld.check;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What became of the rows of every file. */
public final class Accounts {
  private Accounts() {}

  /**
   * Table bronnen.
   *
   * @param files bestand_nr, bron, bestand, sha256, bytes, jaar, licentie
   * @param records settled records
   */
  public static Dataset<Row> sources(Dataset<Row> files, Dataset<Row> records) {
    Dataset<Row> counts =
        records
            .groupBy("bestand_nr")
            .agg(
                count("*").as("rijen"),
                countOf("gebruikt"),
                countOf("apart"),
                countOf("afgekeurd"),
                max(when(col("periode").gt(0), col("periode"))).as("laatste"));
    return broadcast(files)
        .join(counts, new String[] {"bestand_nr"}, "left_outer")
        .withColumn("periode", coalesce(col("laatste"), when(col("jaar").gt(0), col("jaar"))))
        .na()
        .fill(0L, new String[] {"rijen", "gebruikt", "apart", "afgekeurd"});
  }

  /** Table apart. */
  public static Dataset<Row> aside(Dataset<Row> records) {
    return records
        .where("uitkomst = 'apart'")
        .groupBy("bron", "bestand", "reden")
        .agg(count("*").as("rijen"));
  }

  /** Table afgekeurd. */
  public static Dataset<Row> rejected(Dataset<Row> records) {
    return records.where("uitkomst = 'afgekeurd'").withColumn("waarde", col("ruwe_waarde"));
  }

  private static Column countOf(String outcome) {
    return count(when(col("uitkomst").equalTo(outcome), lit(1))).as(outcome);
  }
}
