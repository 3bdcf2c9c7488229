package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import nl.regiobeeld.model.AgeRange;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Adds up counts: of ages and sexes, and of the gemeenten of regions. */
final class CountSums {
  private static final String COUNT = "decimal(18,6)";
  private static final String[] KEY = {
    "indicator", "regio_code", "periode", "leeftijd", "geslacht"
  };

  /** The end of an age range without one. */
  private static final int OPEN = 999;

  private CountSums() {}

  /**
   * Counts of both sexes over all ages together, for what is given by age or sex only.
   *
   * <p>Ages must join up: no gap, no overlap. What they cover together is the sum's leeftijd, and
   * totaal when that is everybody. Of several ways to the same sum the one with the fewest cells is
   * taken: by sex, by age, by both.
   *
   * @param given indicator, regio_code, regio_naam, periode, leeftijd, geslacht, teller, noemer
   */
  static Dataset<Row> together(Dataset<Row> given) {
    Column whole =
        col("sluit_aan")
            .and(col("manier").equalTo(2).or(expr("mannen = vrouwen and size(mannen) > 0")));
    WindowSpec shortest =
        Window.partitionBy("indicator", "regio_code", "periode", "leeftijd").orderBy("manier");
    return perWay(cells(given))
        .where(whole.and(expr("cellen > 1")))
        .withColumn("leeftijd", cover())
        .withColumn("geslacht", lit(AgeRange.TOTAL))
        .withColumn("keus", row_number().over(shortest))
        .where("keus = 1")
        .drop("keus", "manier", "mannen", "vrouwen", "cellen", "sluit_aan", "eerste", "laatste")
        .join(given.select(key()), KEY, "left_anti");
  }

  /** The given cells with first and last age and the way in which they can be added up. */
  private static Dataset<Row> cells(Dataset<Row> given) {
    Column all = col("leeftijd").equalTo(AgeRange.TOTAL);
    Column both = col("geslacht").equalTo(AgeRange.TOTAL);
    Column first = expr("cast(regexp_extract(leeftijd, '^([0-9]+)', 1) as int)");
    Column last =
        when(col("leeftijd").endsWith("+"), OPEN)
            .otherwise(expr("cast(regexp_extract(leeftijd, '([0-9]+)$', 1) as int)"));
    Column before =
        lag("tot", 1)
            .over(
                Window.partitionBy("indicator", "regio_code", "periode", "manier", "geslacht")
                    .orderBy("van", "tot"));
    return given
        .where(all.and(both).equalTo(false))
        .withColumn("manier", when(all, 1).when(both, 2).otherwise(3))
        .withColumn("van", when(all, 0).otherwise(first))
        .withColumn("tot", when(all, OPEN).otherwise(last))
        .withColumn("volgt", coalesce(before.plus(1).equalTo(col("van")), lit(true)));
  }

  private static Dataset<Row> perWay(Dataset<Row> cells) {
    return cells
        .groupBy("indicator", "regio_code", "regio_naam", "periode", "manier")
        .agg(
            sum("teller").cast(COUNT).as("teller"),
            sum("noemer").cast(COUNT).as("noemer"),
            min("volgt").as("sluit_aan"),
            min("van").as("eerste"),
            max("tot").as("laatste"),
            count("*").as("cellen"),
            agesOf("man").as("mannen"),
            agesOf("vrouw").as("vrouwen"));
  }

  private static Column agesOf(String sex) {
    return expr(
        "sort_array(collect_list(if(geslacht = '%s', struct(van, tot), null)))".formatted(sex));
  }

  private static Column cover() {
    return when(expr("eerste = 0 and laatste = " + OPEN), AgeRange.TOTAL)
        .when(col("laatste").equalTo(OPEN), concat(col("eerste"), lit("+")))
        .when(col("eerste").equalTo(col("laatste")), col("eerste").cast("string"))
        .otherwise(concat(col("eerste"), lit("-"), col("laatste")));
  }

  /**
   * Counts of regions of which every gemeente is counted.
   *
   * @param counts as {@link #together} takes them, of gemeenten and of regions themselves
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param sizes periode and regio_code to leden, how many gemeenten the region had
   */
  static Dataset<Row> ofRegions(Dataset<Row> counts, Dataset<Row> membership, Dataset<Row> sizes) {
    return counts
        .where("regio_code like 'GM%'")
        .withColumnRenamed("regio_code", "gemeente_code")
        .drop("regio_naam")
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
        .where("regio_soort != 'gemeente'")
        .groupBy("indicator", "regio_code", "regio_naam", "periode", "leeftijd", "geslacht")
        .agg(
            sum("teller").cast(COUNT).as("teller"),
            sum("noemer").cast(COUNT).as("noemer"),
            count("*").as("gevonden"))
        .join(broadcast(sizes), new String[] {"periode", "regio_code"}, "inner")
        .where("gevonden = leden")
        .drop("gevonden", "leden")
        .join(counts.select(key()), KEY, "left_anti");
  }

  private static Column[] key() {
    return Arrays.stream(KEY).map(name -> col(name)).toArray(Column[]::new);
  }
}
