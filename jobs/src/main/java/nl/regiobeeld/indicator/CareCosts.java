package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.CareTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Realised against expected costs, indirectly standardised: the national costs per insured year of
 * each sex and age class, applied to the region's insured years of that class.
 *
 * <p>Expected costs add up, so they are computed per gemeente once and then summed per region. See
 * {@code jobs/docs/methode.md} for the formula and its source.
 */
public final class CareCosts {
  private static final String INSURED_YEARS = "decimal(14,6)";
  private static final String YEARS_SUM = "decimal(18,6)";
  private static final String COSTS = "decimal(20,2)";

  /** National costs, narrow enough for their quotient to keep 18 decimals. */
  private static final String NATIONAL_COSTS = "decimal(16,2)";

  /** Euros per insured year. */
  private static final String RATE = "decimal(26,18)";

  /** Expected euros; the rates leave a national sum exact to a billionth of a cent. */
  private static final String EXPECTED = "decimal(34,16)";

  /** Differences below this many decimals of a euro are rounding of the rates. */
  private static final int SURE_DECIMALS = 8;

  private CareCosts() {}

  /**
   * Table zorgkosten.
   *
   * @param observations table waarnemingen
   * @param careTypes zorgsoort to groep, for every zorgsoort that occurs
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   */
  public static Dataset<Row> compute(
      Dataset<Row> observations, Dataset<Row> careTypes, Dataset<Row> membership) {
    Dataset<Row> perGemeente = perGemeente(cells(observations));
    return finish(perRegion(perLevel(perGemeente, careTypes), membership));
  }

  /** One row per gemeente, year, sex, age class and care type, with its costs and insured years. */
  private static Dataset<Row> cells(Dataset<Row> observations) {
    Column[] cell = {
      col("bron"), col("periode"), col("regio_code"), col("geslacht"), col("leeftijd")
    };
    String[] names = {"bron", "periode", "regio_code", "geslacht", "leeftijd"};
    Dataset<Row> years =
        observations
            .where("eenheid = 'aantal' and meting = 'verzekerdejaren'")
            .groupBy(cell)
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
            col("waarde").cast("decimal(18,2)").as("kosten"))
        .join(broadcast(years), names, "inner");
  }

  private static Dataset<Row> perGemeente(Dataset<Row> cells) {
    Column rate =
        sum("kosten").cast(NATIONAL_COSTS).divide(sum("jaren").cast(INSURED_YEARS)).cast(RATE);
    Dataset<Row> national =
        cells
            .groupBy("bron", "periode", "zorgsoort", "geslacht", "leeftijd")
            .agg(when(sum("jaren").gt(0), rate).as("tarief"));
    String[] names = {"bron", "periode", "zorgsoort", "geslacht", "leeftijd"};
    Column old = regexp_extract(col("leeftijd"), "^\\d+", 0).cast("int").geq(65);
    return cells
        .join(broadcast(national), names, "inner")
        .withColumn("leeftijd", when(old, "65+").otherwise("0-64"))
        .groupBy("bron", "periode", "regio_code", "leeftijd", "zorgsoort")
        .agg(
            sum("kosten").as("kosten"),
            sum("jaren").as("jaren"),
            sum(col("jaren").multiply(coalesce(col("tarief"), lit(0).cast(RATE))))
                .cast(EXPECTED)
                .as("verwacht"));
  }

  /**
   * Each care type by itself, in its group and in the total; a group's insured years count once.
   */
  private static Dataset<Row> perLevel(Dataset<Row> types, Dataset<Row> careTypes) {
    Column levels =
        array(
            struct(col("zorgsoort"), lit("kolom").as("niveau")),
            struct(col("groep").as("zorgsoort"), lit("groep").as("niveau")),
            struct(lit(CareTypes.TOTAL).as("zorgsoort"), lit("totaal").as("niveau")));
    return types
        .join(broadcast(careTypes), new String[] {"zorgsoort"}, "inner")
        .withColumn("plaats", explode(levels))
        .groupBy(
            col("bron"),
            col("periode"),
            col("regio_code"),
            col("leeftijd"),
            col("plaats.zorgsoort"),
            col("plaats.niveau"))
        .agg(
            sum("kosten").as("kosten"),
            max("jaren").as("jaren"),
            sum("verwacht").cast(EXPECTED).as("verwacht"));
  }

  private static Dataset<Row> perRegion(Dataset<Row> gemeenten, Dataset<Row> membership) {
    return gemeenten
        .withColumnRenamed("regio_code", "gemeente_code")
        .withColumn("leeftijd", explode(array(col("leeftijd"), lit(AgeRange.TOTAL))))
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
        .repartition(col("regio_code"))
        .groupBy(
            "bron",
            "regio_code",
            "regio_naam",
            "regio_soort",
            "periode",
            "zorgsoort",
            "niveau",
            "leeftijd")
        .agg(
            sum("kosten").as("kosten"),
            sum("jaren").as("jaren"),
            sum("verwacht").cast(EXPECTED).as("verwacht"));
  }

  private static Dataset<Row> finish(Dataset<Row> sums) {
    Column comparable = col("verwacht_totaal").gt(0);
    Column status =
        when(comparable, Status.OK.label()).otherwise(Status.GEEN_LANDELIJKE_WAARDE.label());
    return sums.withColumnRenamed("verwacht", "verwacht_totaal")
        .withColumn("verzekerdejaren", col("jaren"))
        .withColumnRenamed("periode", "jaar")
        .withColumn("gerealiseerd", perInsuredYear(col("kosten").cast(COSTS)))
        .withColumn("verwacht", perInsuredYear(col("verwacht_totaal")))
        .withColumn("verhouding", when(comparable, ratio()))
        .withColumn("band", band())
        .withColumn("kleur", Bands.colour(col("band"), lit(Polarity.HIGHER_IS_WORSE.label())))
        .withColumn("status", status);
  }

  private static Column perInsuredYear(Column euros) {
    return when(col("jaren").gt(0), round(euros.divide(col("jaren").cast(YEARS_SUM)), 2));
  }

  private static Column ratio() {
    return round(col("kosten").cast(COSTS).divide(col("verwacht_totaal")), 6);
  }

  /**
   * The band of costs against expected costs. What lies nearer to an edge than the rates are exact
   * lies on it.
   */
  private static Column band() {
    return Bands.band(
        edge -> {
          Column costs = col("kosten").cast(EXPECTED).multiply(lit(BigDecimal.valueOf(100)));
          Column expected = col("verwacht_totaal").multiply(lit(BigDecimal.valueOf(edge)));
          return round(costs.minus(expected), SURE_DECIMALS).geq(0);
        },
        col("verwacht_totaal"));
  }
}
