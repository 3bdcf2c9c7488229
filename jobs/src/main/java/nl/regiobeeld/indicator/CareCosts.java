package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Realised against expected costs, indirectly standardised: the national costs per insured year of
 * each sex and age class, applied to the region's insured years of that class.
 *
 * <p>Expected costs add up, so they are computed per gemeente once and then summed per region. See
 * {@code jobs/docs/methode.md} for the formula and its source.
 */
public final class CareCosts {
  private static final String YEARS_SUM = "decimal(18,6)";
  private static final String COSTS = "decimal(20,2)";

  /** Expected euros; the rates leave a national sum exact to a billionth of a cent. */
  private static final String EXPECTED = "decimal(34,16)";

  /** Differences below this many decimals of a euro are rounding of the rates. */
  private static final int SURE_DECIMALS = 8;

  private CareCosts() {}

  /**
   * Table zorgkosten.
   *
   * @param cells as {@link CareCells#of} gives them
   * @param rates table tarieven
   * @param careTypes zorgsoort to groep, for every zorgsoort that occurs
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param standardYear the year whose insured years of the Netherlands are the standard
   */
  public static Dataset<Row> compute(
      Dataset<Row> cells,
      Dataset<Row> rates,
      Dataset<Row> careTypes,
      Dataset<Row> membership,
      int standardYear) {
    Dataset<Row> gemeenten = withTotals(perLevel(perGemeente(cells, rates), careTypes));
    Dataset<Row> costs = finish(perRegion(gemeenten, membership));
    Dataset<Row> standardised = StandardCosts.of(cells, rates, careTypes, membership, standardYear);
    return withNational(costs)
        .join(standardised, StandardCosts.KEY, "left_outer")
        .withColumn("standaardjaar", lit(standardYear))
        .repartition(col("regio_code"));
  }

  private static Dataset<Row> perGemeente(Dataset<Row> cells, Dataset<Row> rates) {
    Dataset<Row> national =
        rates.select(
            col("bron"),
            col("jaar").as("periode"),
            col("zorgsoort"),
            col("geslacht"),
            col("leeftijd"),
            CareCells.broadAge().as("breed"),
            CareCells.perYear(col("kosten"), col("verzekerdejaren")).as("tarief"));
    String[] cell = {"bron", "periode", "zorgsoort", "geslacht", "leeftijd"};
    Column rate = coalesce(col("tarief"), lit(0).cast(CareCells.RATE));
    return cells
        .join(broadcast(national), cell, "inner")
        .withColumn("leeftijd", col("breed"))
        .groupBy("bron", "periode", "regio_code", "leeftijd", "zorgsoort")
        .agg(
            sum("kosten").as("kosten"),
            sum("jaren").as("jaren"),
            sum(col("jaren").multiply(rate)).cast(EXPECTED).as("verwacht"));
  }

  /** A group's insured years count once. */
  private static Dataset<Row> perLevel(Dataset<Row> types, Dataset<Row> careTypes) {
    return Levels.of(types, careTypes)
        .groupBy("bron", "periode", "regio_code", "leeftijd", "zorgsoort", "niveau")
        .agg(
            sum("kosten").as("kosten"),
            max("jaren").as("jaren"),
            sum("verwacht").cast(EXPECTED).as("verwacht"));
  }

  private static Dataset<Row> withTotals(Dataset<Row> gemeenten) {
    return gemeenten
        .withColumn("leeftijd", explode(array(col("leeftijd"), lit(AgeRange.TOTAL))))
        .groupBy("bron", "periode", "regio_code", "leeftijd", "zorgsoort", "niveau")
        .agg(
            sum("kosten").as("kosten"),
            sum("jaren").as("jaren"),
            sum("verwacht").cast(EXPECTED).as("verwacht"));
  }

  private static Dataset<Row> perRegion(Dataset<Row> gemeenten, Dataset<Row> membership) {
    Column several = count("*").gt(1);
    return gemeenten
        .withColumnRenamed("regio_code", "gemeente_code")
        .withColumn("verhouding", ratio(col("verwacht")))
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
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
            sum("verwacht").cast(EXPECTED).as("verwacht"),
            when(several, min("verhouding")).as("verhouding_laagst"),
            when(several, max("verhouding")).as("verhouding_hoogst"));
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
        .withColumn("verhouding", ratio(col("verwacht_totaal")))
        .withColumn("band", band())
        .withColumn("kleur", Bands.colour(col("band"), lit(Polarity.HIGHER_IS_WORSE.label())))
        .withColumn("status", status);
  }

  /** The crude costs of the Netherlands beside those of every region. */
  private static Dataset<Row> withNational(Dataset<Row> costs) {
    Column national = when(col("regio_code").equalTo(Region.NETHERLANDS), col("gerealiseerd"));
    WindowSpec same = Window.partitionBy("bron", "jaar", "zorgsoort", "niveau", "leeftijd");
    return costs.withColumn("landelijk", max(national).over(same));
  }

  private static Column perInsuredYear(Column euros) {
    return when(col("jaren").gt(0), round(euros.divide(col("jaren").cast(YEARS_SUM)), 2));
  }

  private static Column ratio(Column expected) {
    return when(expected.gt(0), round(col("kosten").cast(COSTS).divide(expected), 6));
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
