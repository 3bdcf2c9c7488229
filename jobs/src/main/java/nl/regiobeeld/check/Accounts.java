package nl.regiobeeld.check;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What became of the rows of every file. */
public final class Accounts {
  private Accounts() {}

  /**
   * Records with how many each stands for, in column rijen: one, but of those that are set aside in
   * some files nothing else is kept, as bulk files have many and no table tells more of them.
   *
   * @param files the numbers of these files; to find out, they are read twice
   */
  public static Dataset<Row> counted(Dataset<Row> records, Set<Integer> files) {
    Dataset<Row> each = records.withColumn("rijen", lit(1L));
    if (files.isEmpty()) {
      return each;
    }
    Column together = col("uitkomst").equalTo("apart").and(col("bestand_nr").isInCollection(files));
    Dataset<Row> counts =
        each.where(together)
            .groupBy("bestand_nr", "uitkomst", "reden", "periode")
            .agg(sum("rijen").as("rijen"));
    return each.where(not(together)).unionByName(counts, true);
  }

  /**
   * Table bronnen.
   *
   * @param files bestand_nr, bron, bestand, sha256, bytes, jaar, licentie
   * @param records settled records, counted
   */
  public static Dataset<Row> sources(Dataset<Row> files, Dataset<Row> records) {
    Dataset<Row> counts =
        records
            .groupBy("bestand_nr")
            .agg(
                sum("rijen").as("rijen"),
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
        .agg(sum("rijen").as("rijen"));
  }

  /** Table afgekeurd. */
  public static Dataset<Row> rejected(Dataset<Row> records) {
    return records.where("uitkomst = 'afgekeurd'").withColumn("waarde", col("ruwe_waarde"));
  }

  private static Column countOf(String outcome) {
    return sum(when(col("uitkomst").equalTo(outcome), col("rijen"))).as(outcome);
  }
}
