package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Table uitsplitsingen: indicators by what a source splits them by besides region, age and sex. */
public final class Breakdowns {
  private Breakdowns() {}

  /**
   * The table's rows.
   *
   * @param observations table waarnemingen
   * @param sources bron to methode, of the sources with indicators
   */
  public static Dataset<Row> of(Dataset<Row> observations, Dataset<Row> sources) {
    return observations
        .where("uitsplitsing != '' and meting != 'inwoners'")
        .join(broadcast(sources), new String[] {"bron"}, "inner")
        .withColumn("regio_soort", Indicators.kind())
        .withColumnRenamed("meting", "indicator");
  }
}
