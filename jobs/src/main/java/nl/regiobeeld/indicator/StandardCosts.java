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

import java.util.List;
import nl.regiobeeld.model.AgeRange;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
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

  private StandardCosts() {}

  /** The columns of {@link #KEY}, and gestandaardiseerd; see {@link CareCosts#compute}. */
  static Dataset<Row> of(
      Dataset<Row> cells,
      Dataset<Row> rates,
      Dataset<Row> careTypes,
      Dataset<Row> membership,
      int year) {
    Dataset<Row> standard = standard(rates, year);
    Dataset<Row> types = perType(sums(cells, membership, standard), standard);
    return Levels.of(types, careTypes)
        .groupBy(Named.columns(KEY))
        .agg(
            when(count("gestandaardiseerd").equalTo(count("*")), sum("gestandaardiseerd"))
                .as("gestandaardiseerd"));
  }

  /** bron, geslacht, leeftijd, its broad age, and standaard, the insured years that weigh. */
  private static Dataset<Row> standard(Dataset<Row> rates, int year) {
    return rates
        .where(col("jaar").equalTo(year))
        .groupBy("bron", "geslacht", "leeftijd")
        .agg(max(col("verzekerdejaren").cast(CareCells.INSURED_YEARS)).as("standaard"))
        .where("standaard > 0")
        .withColumn("breed", CareCells.broadAge());
  }

  private static Dataset<Row> sums(
      Dataset<Row> cells, Dataset<Row> membership, Dataset<Row> standard) {
    StandardSums sums = new StandardSums(Belonging.of(membership));
    FlatMapGroupsFunction<Row, Row, Row> rows = sums::of;
    Dataset<Row> weighing =
        cells
            .withColumnRenamed("periode", "jaar")
            .join(broadcast(standard), new String[] {"bron", "geslacht", "leeftijd"}, "inner");
    return Sorted.groups(
        weighing, StandardSums.KEY, List.of("geslacht", "leeftijd"), rows, StandardSums.COLUMNS);
  }

  /** Standardised per care type; null unless the region has every cell of the standard. */
  private static Dataset<Row> perType(Dataset<Row> sums, Dataset<Row> standard) {
    Dataset<Row> whole =
        standard
            .withColumn("leeftijd", explode(array(col("breed"), lit(AgeRange.TOTAL))))
            .groupBy("bron", "leeftijd")
            .agg(sum("standaard").as("geheel"));
    return sums.join(broadcast(whole), new String[] {"bron", "leeftijd"}, "inner")
        .withColumn("gestandaardiseerd", when(col("standaard").equalTo(col("geheel")), mean()));
  }

  private static Column mean() {
    return round(col("som").divide(col("geheel").cast("decimal(18,6)")), 6).cast("decimal(18,6)");
  }
}
