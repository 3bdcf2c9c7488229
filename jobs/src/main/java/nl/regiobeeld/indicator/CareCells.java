package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What costs are standardised from: costs and insured years per sex and age class. */
public final class CareCells {
  static final String INSURED_YEARS = "decimal(14,6)";

  private static final String COSTS = "decimal(18,2)";

  /** National costs, narrow enough for their quotient to keep 18 decimals. */
  private static final String NATIONAL_COSTS = "decimal(16,2)";

  /** Euros per insured year. */
  static final String RATE = "decimal(26,18)";

  private static final int PENSION = 65;

  private CareCells() {}

  /**
   * One row per gemeente, year, sex, age class and care type.
   *
   * @param observations table waarnemingen
   * @return bron, periode, regio_code, geslacht, leeftijd, zorgsoort, kosten, jaren
   */
  public static Dataset<Row> of(Dataset<Row> observations) {
    String[] cell = {"bron", "periode", "regio_code", "geslacht", "leeftijd"};
    Dataset<Row> years =
        observations
            .where("eenheid = 'aantal' and meting = 'verzekerdejaren'")
            .groupBy(Named.columns(cell))
            .agg(max(col("waarde").cast(INSURED_YEARS)).as("jaren"));
    return observations
        .where("eenheid = 'euro' and waarde is not null")
        .select(
            col("bron"),
            col("periode"),
            col("regio_code"),
            col("geslacht"),
            col("leeftijd"),
            col("meting").as("zorgsoort"),
            col("waarde").cast(COSTS).as("kosten"))
        .join(broadcast(years), cell, "inner");
  }

  /**
   * Table tarieven: the cells of all gemeenten together.
   *
   * @param cells as {@link #of} gives them
   * @param careTypes zorgsoort to groep, for every zorgsoort that occurs
   */
  public static Dataset<Row> rates(Dataset<Row> cells, Dataset<Row> careTypes) {
    return cells
        .groupBy("bron", "periode", "zorgsoort", "geslacht", "leeftijd")
        .agg(
            sum("kosten").cast(COSTS).as("kosten"),
            sum("jaren").cast(INSURED_YEARS).as("verzekerdejaren"),
            count("*").as("gemeenten"))
        .withColumn("tarief", round(perYear(col("kosten"), col("verzekerdejaren")), 6))
        .withColumnRenamed("periode", "jaar")
        .join(broadcast(careTypes), new String[] {"zorgsoort"}, "inner");
  }

  /** Costs per insured year to 17 decimals; null without insured years. */
  static Column perYear(Column costs, Column years) {
    Column rate = costs.cast(NATIONAL_COSTS).divide(years.cast(INSURED_YEARS)).cast(RATE);
    return when(years.gt(0), rate);
  }

  /** 0-64 or 65+, by the first year of an age class. */
  static Column broadAge() {
    Column old = regexp_extract(col("leeftijd"), "^\\d+", 0).cast("int").geq(PENSION);
    return when(old, "65+").otherwise("0-64");
  }
}
