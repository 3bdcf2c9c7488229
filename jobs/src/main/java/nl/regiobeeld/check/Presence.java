package nl.regiobeeld.check;

import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.source.Parsed;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which regions and codes occur in table waarnemingen; wijken and buurten are only counted. */
public final class Presence {
  private Presence() {}

  /**
   * bron, periode, soort (two letters), regio (null for wijken, buurten), regios, waarden, leeg.
   */
  public static Dataset<Row> regions(Dataset<Row> observations) {
    return observations
        .groupBy("bron", "periode", "regio_code")
        .agg(count("waarde").as("waarden"), count("*").minus(count("waarde")).as("leeg"))
        .withColumn("soort", kind())
        .withColumn("regio", when(isMany(), lit(null)).otherwise(col("regio_code")))
        .groupBy("bron", "periode", "soort", "regio")
        .agg(
            count(when(col("waarden").gt(0), lit(1))).as("regios"),
            sum("waarden").as("waarden"),
            sum("leeg").as("leeg"));
  }

  /** bron, periode, code: as dimension=code. */
  public static Dataset<Row> codes(Dataset<Row> observations) {
    Column splits = split(coalesce(col("uitsplitsing"), lit("")), Parsed.Key.SEPARATOR);
    Column age = concat(lit("leeftijd="), col("leeftijd"));
    Column sex = concat(lit("geslacht="), col("geslacht"));
    return observations
        .select("bron", "periode", "leeftijd", "geslacht", "uitsplitsing")
        .distinct()
        .select(
            col("bron"),
            col("periode"),
            explode(array_append(array_append(splits, age), sex)).as("code"))
        .where(col("code").contains("="))
        .distinct();
  }

  /**
   * bron, was, werd, soort, weg, nieuw: how many codes of wijken and buurten came and went.
   *
   * @param steps bron with the periods to compare: was of the one, werd of the other
   */
  public static Dataset<Row> turnover(Dataset<Row> was, Dataset<Row> now, Dataset<Row> steps) {
    String[] key = {"bron", "was", "werd", "regio_code"};
    return many(was, steps, "was")
        .withColumn("toen", lit(true))
        .join(many(now, steps, "werd").withColumn("nu", lit(true)), key, "full_outer")
        .withColumn("soort", kind())
        .groupBy("bron", "was", "werd", "soort")
        .agg(
            count(when(col("nu").isNull(), lit(1))).as("weg"),
            count(when(col("toen").isNull(), lit(1))).as("nieuw"));
  }

  private static Dataset<Row> many(Dataset<Row> observations, Dataset<Row> steps, String period) {
    return observations
        .where(isMany())
        .select(col("bron"), col("periode").as(period), col("regio_code"))
        .distinct()
        .join(broadcast(steps), new String[] {"bron", period}, "inner");
  }

  private static Column isMany() {
    return kind().isin(RegionKind.WIJK.prefix(), RegionKind.BUURT.prefix());
  }

  private static Column kind() {
    return col("regio_code").substr(1, 2);
  }
}
