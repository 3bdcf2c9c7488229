package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Directly standardised costs: what an insured year would cost with the region's costs per sex and
 * age class and the Netherlands' insured years of one year, {@code sum(w k / j) / sum(w)}.
 *
 * <p>The standard knows no care types, so that a group is the sum of its columns in every year,
 * whichever columns that year has. A region that lacks a cell of the standard has no value.
 */
final class StandardCosts {
  static final String[] KEY = {"bron", "jaar", "regio_code", "zorgsoort", "niveau", "leeftijd"};

  /** Cents and millionths of years add up as whole numbers, exactly and fast. */
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

  private static final String WHOLE = "decimal(18,0)";

  private StandardCosts() {}

  /** The columns of {@link #KEY}, and gestandaardiseerd; see {@link CareCosts#compute}. */
  static Dataset<Row> of(
      Dataset<Row> cells,
      Dataset<Row> rates,
      Dataset<Row> careTypes,
      Dataset<Row> membership,
      int year) {
    Dataset<Row> standard = standard(rates, year);
    Dataset<Row> types = perType(regional(cells, membership), standard);
    return Levels.of(types, careTypes)
        .groupBy(Named.columns(KEY))
        .agg(
            when(count("gestandaardiseerd").equalTo(count("*")), sum("gestandaardiseerd"))
                .as("gestandaardiseerd"));
  }

  /** bron, geslacht, leeftijd and standaard, the insured years that weigh. */
  private static Dataset<Row> standard(Dataset<Row> rates, int year) {
    return rates
        .where(col("jaar").equalTo(year))
        .groupBy("bron", "geslacht", "leeftijd")
        .agg(max(col("verzekerdejaren").cast(CareCells.INSURED_YEARS)).as("standaard"))
        .where("standaard > 0");
  }

  /** Costs and insured years of every region, cell and care type; a gemeente has its own cells. */
  private static Dataset<Row> regional(Dataset<Row> cells, Dataset<Row> membership) {
    return cells
        .unionByName(larger(cells, membership))
        .where("jaren > 0")
        .withColumnRenamed("periode", "jaar");
  }

  private static Dataset<Row> larger(Dataset<Row> cells, Dataset<Row> membership) {
    Dataset<Row> regions =
        membership.where("regio_soort != 'gemeente'").select("gemeente_code", "regio_code");
    return cells
        .withColumn("centen", col("kosten").divide(lit(CENT)).cast("bigint"))
        .withColumn("delen", col("jaren").divide(lit(MILLIONTH)).cast("bigint"))
        .withColumnRenamed("regio_code", "gemeente_code")
        .join(broadcast(regions), new String[] {"gemeente_code"}, "inner")
        .groupBy("bron", "periode", "zorgsoort", "geslacht", "leeftijd", "regio_code")
        .agg(sum("centen").as("centen"), sum("delen").as("delen"))
        .withColumn("kosten", col("centen").cast(WHOLE).multiply(lit(CENT)))
        .withColumn("jaren", col("delen").cast(WHOLE).multiply(lit(MILLIONTH)))
        .drop("centen", "delen");
  }

  /** Standardised per care type; null unless the region has every cell of the standard. */
  private static Dataset<Row> perType(Dataset<Row> regional, Dataset<Row> standard) {
    Column weighed = col("standaard").multiply(CareCells.perYear(col("kosten"), col("jaren")));
    Dataset<Row> whole =
        ages(standard.withColumn("leeftijd", CareCells.broadAge()))
            .groupBy("bron", "leeftijd")
            .agg(sum("standaard").as("geheel"));
    Dataset<Row> broad =
        regional
            .join(broadcast(standard), new String[] {"bron", "geslacht", "leeftijd"}, "inner")
            .withColumn("leeftijd", CareCells.broadAge())
            .groupBy("bron", "jaar", "zorgsoort", "regio_code", "leeftijd")
            .agg(sum(weighed).cast("decimal(34,16)").as("som"), sum("standaard").as("standaard"));
    return ages(broad)
        .groupBy("bron", "jaar", "zorgsoort", "regio_code", "leeftijd")
        .agg(sum("som").cast("decimal(34,16)").as("som"), sum("standaard").as("standaard"))
        .join(broadcast(whole), new String[] {"bron", "leeftijd"}, "inner")
        .withColumn("gestandaardiseerd", when(col("standaard").equalTo(col("geheel")), mean()));
  }

  private static Column mean() {
    return round(col("som").divide(col("geheel").cast("decimal(18,6)")), 6).cast("decimal(18,6)");
  }

  private static Dataset<Row> ages(Dataset<Row> broad) {
    return broad.withColumn("leeftijd", explode(array(col("leeftijd"), lit(AgeRange.TOTAL))));
  }
}
