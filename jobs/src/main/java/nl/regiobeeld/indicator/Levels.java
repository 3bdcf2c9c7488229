package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import nl.regiobeeld.source.CareTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The levels at which care types are counted. */
final class Levels {
  private Levels() {}

  /**
   * Each row three times: for its care type (niveau kolom), its group and the total.
   *
   * @param types rows with a zorgsoort
   * @param careTypes zorgsoort to groep
   */
  static Dataset<Row> of(Dataset<Row> types, Dataset<Row> careTypes) {
    Column levels =
        array(
            struct(col("zorgsoort"), lit("kolom").as("niveau")),
            struct(col("groep").as("zorgsoort"), lit("groep").as("niveau")),
            struct(lit(CareTypes.TOTAL).as("zorgsoort"), lit("totaal").as("niveau")));
    return types
        .join(broadcast(careTypes), new String[] {"zorgsoort"}, "inner")
        .withColumn("plaats", explode(levels))
        .withColumn("zorgsoort", col("plaats.zorgsoort"))
        .withColumn("niveau", col("plaats.niveau"))
        .drop("plaats", "groep");
  }
}
