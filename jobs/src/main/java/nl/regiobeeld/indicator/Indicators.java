package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import nl.regiobeeld.model.Margins;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Status;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Table indicatoren: every region's value against the Netherlands in the same source.
 *
 * @param observations table waarnemingen
 * @param tables bron to methode, of the monitors
 * @param polarity indicator to polariteit
 * @param membership gemeente_code to regio_code, regio_naam and regio_soort
 * @param equals regio_code, regio_naam and regio_soort of own regions to gelijk_aan
 * @param weights as {@link Weights#of} gives them
 * @param sizes as {@link Weighted} needs them
 * @param preference the methods, best first
 */
public record Indicators(
    Dataset<Row> observations,
    Dataset<Row> tables,
    Dataset<Row> polarity,
    Dataset<Row> membership,
    Dataset<Row> equals,
    Dataset<Row> weights,
    Dataset<Row> sizes,
    List<Method> preference) {

  private static final String[] KEY = {
    "bron", "indicator", "leeftijd", "geslacht", "periode", "jaren"
  };

  private static final String[] PLACE = {
    "regio_code", "bron", "indicator", "leeftijd", "geslacht", "periode", "jaren"
  };

  private static final String[] SHARE = {"bron", "periode", "leeftijd", "regio_code"};

  /** The unit of values around zero, which are not divided by the national one nor weighed. */
  static final String SCORE = "score";

  private static final String RATIO = "decimal(18,6)";

  /** Sums of weights times values: whole millions of inhabitants times percents, to 12 decimals. */
  private static final String FRACTION = "decimal(26,12)";

  /**
   * The weighted means of all regions, those that are published too, to be staged: {@link #compute}
   * and {@link #check} both need them.
   */
  public Dataset<Row> weighted() {
    return Weighted.rows(published(), membership, weights, sizes);
  }

  /**
   * The table's rows.
   *
   * @param weighted as {@link #weighted} gives them
   * @param counted as {@link Counted#rows} gives them
   */
  public Dataset<Row> compute(Dataset<Row> weighted, Dataset<Row> counted) {
    Dataset<Row> published = published();
    Dataset<Row> direct = published.unionByName(takenOver(published)).unionByName(counted, true);
    Dataset<Row> taken = areas(direct).select(Named.columns(PLACE));
    Dataset<Row> others = weighted.join(broadcast(taken), PLACE, "left_anti");
    Dataset<Row> shares = Weights.sharesOfNation(weights, membership, sizes);
    Dataset<Row> compared =
        compared(direct.unionByName(others, true), national(direct))
            .join(broadcast(shares), SHARE, "left_outer");
    return preferred(Judging.of(compared));
  }

  /**
   * Table controle_gewogen: the weighted means of regions that are published as well.
   *
   * @param weighted as {@link #weighted} gives them
   */
  public Dataset<Row> check(Dataset<Row> weighted) {
    Dataset<Row> mine =
        weighted
            .where("waarde is not null")
            .withColumnRenamed("waarde", "gewogen")
            .withColumnRenamed("ondergrens", "gewogen_onder")
            .withColumnRenamed("bovengrens", "gewogen_boven")
            .select(Named.columns(PLACE, "gewogen", "gewogen_onder", "gewogen_boven"));
    Column within =
        col("gewogen").geq(col("ondergrens")).and(col("gewogen").leq(col("bovengrens")));
    Dataset<Row> published = published();
    return areas(published.unionByName(takenOver(published)))
        .where("waarde is not null")
        .withColumnRenamed("waarde", "gepubliceerd")
        .join(broadcast(mine), PLACE, "inner")
        .withColumn("verschil", col("gewogen").minus(col("gepubliceerd")))
        .withColumn("binnen_marges", within);
  }

  /** Leaves gemeenten, wijken and buurten out. */
  private static Dataset<Row> areas(Dataset<Row> rows) {
    return rows.where("regio_soort not in ('gemeente', 'wijk', 'buurt')");
  }

  /** The monitors' own rows; exact as a fraction with denominator 1. */
  private Dataset<Row> published() {
    return observations
        .where("uitsplitsing = '' and meting != 'inwoners'")
        .join(broadcast(tables), new String[] {"bron"}, "inner")
        .withColumnRenamed("meting", "indicator")
        .select(
            col("regio_code"),
            col("regio_naam"),
            kind().as("regio_soort"),
            col("bron"),
            col("indicator"),
            col("eenheid"),
            col("leeftijd"),
            col("geslacht"),
            col("periode"),
            col("jaren"),
            col("waarde"),
            col("ondergrens"),
            col("bovengrens"),
            col("status"),
            col("methode"))
        .withColumn("marges", margins())
        .withColumn("ondergrens_998", lit(null).cast("decimal(18,6)"))
        .withColumn("bovengrens_998", lit(null).cast("decimal(18,6)"));
  }

  private static Column margins() {
    Column both = col("ondergrens").isNotNull().and(col("bovengrens").isNotNull());
    return when(both, Margins.GEPUBLICEERD.label());
  }

  /** The regio_soort that a code's letters tell. */
  static Column kind() {
    Column kind = lit(null).cast("string");
    for (RegionKind each : RegionKind.values()) {
      if (!each.prefix().isEmpty()) {
        kind = when(col("regio_code").startsWith(each.prefix()), each.label()).otherwise(kind);
      }
    }
    return kind;
  }

  private Dataset<Row> takenOver(Dataset<Row> published) {
    Dataset<Row> own =
        equals
            .withColumnRenamed("regio_code", "eigen_code")
            .withColumnRenamed("regio_naam", "eigen_naam")
            .withColumnRenamed("gelijk_aan", "regio_code")
            .select("eigen_code", "eigen_naam", "regio_code");
    return published
        .join(broadcast(own), new String[] {"regio_code"}, "inner")
        .withColumn("regio_code", col("eigen_code"))
        .withColumn("regio_naam", col("eigen_naam"))
        .withColumn("regio_soort", lit("eigen"))
        .withColumn("methode", lit(Method.OVERGENOMEN.label()))
        .drop("eigen_code", "eigen_naam");
  }

  private static Dataset<Row> national(Dataset<Row> published) {
    return published
        .where(col("regio_code").equalTo(Region.NETHERLANDS))
        .select(
            col("bron"),
            col("indicator"),
            col("leeftijd"),
            col("geslacht"),
            col("periode"),
            col("jaren"),
            col("waarde").as("landelijk"),
            col("ondergrens").as("landelijk_onder"),
            col("bovengrens").as("landelijk_boven"));
  }

  private Dataset<Row> compared(Dataset<Row> rows, Dataset<Row> national) {
    Column isScore = col("eenheid").equalTo(SCORE);
    Column comparable =
        col("waarde").isNotNull().and(coalesce(col("landelijk"), lit(0)).gt(0)).and(not(isScore));
    Column numerator = coalesce(col("teller"), col("waarde").cast(FRACTION));
    Column denominator = coalesce(col("noemer"), lit(1).cast("decimal(20,6)"));
    Column reference = col("landelijk").cast("decimal(15,6)").multiply(denominator).cast(FRACTION);
    return rows.join(broadcast(national), KEY, "left_outer")
        .join(broadcast(polarity), new String[] {"indicator"}, "left_outer")
        .withColumn(
            "verhouding", when(comparable, round(numerator.divide(reference), 6).cast(RATIO)))
        .withColumn("band", when(comparable, Bands.band(numerator, reference)))
        .withColumn("kleur", Bands.colour(col("band"), col("polariteit")))
        .withColumn(
            "status",
            when(
                    col("waarde").isNotNull().and(not(comparable)).and(not(isScore)),
                    Status.GEEN_LANDELIJKE_WAARDE.label())
                .otherwise(col("status")));
  }

  /**
   * Marks, of all sources for one key, the one row to use: with a value, then by method. The rows
   * of a region stay together, in the order in which they are published.
   */
  private Dataset<Row> preferred(Dataset<Row> rows) {
    Column rank = lit(preference.size());
    for (Method method : preference) {
      Column hit = col("methode").equalTo(method.label());
      rank = when(hit, preference.indexOf(method)).otherwise(rank);
    }
    WindowSpec best =
        Window.partitionBy("regio_code", "indicator", "periode", "leeftijd", "geslacht")
            .orderBy(col("waarde").isNull(), rank, col("jaren"), col("bron"));
    return rows.repartition(col("regio_code"))
        .withColumn("voorkeur", row_number().over(best).equalTo(1));
  }
}
