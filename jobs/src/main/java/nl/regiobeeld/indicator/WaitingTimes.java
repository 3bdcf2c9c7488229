package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.stddev_samp;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.model.Treeknorm;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.WaitingTime;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * GGZ waiting times per region: how many entries lie above the Treeknorm, compared with the
 * Netherlands.
 *
 * <p>Each entry counts once, whatever the size of its provider; {@code jobs/docs/methode.md} says
 * what an entry is and where the norms come from.
 */
public final class WaitingTimes {
  private static final String WEEKS = "decimal(18,6)";
  private static final String TOTAL = "totaal";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String[] KIND = {"bron", "periode", "soort_zorg", "soort_wachttijd"};

  private WaitingTimes() {}

  /**
   * Table wachttijden.
   *
   * @param observations table waarnemingen
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   */
  public static Dataset<Row> compute(
      Dataset<Row> observations, Dataset<Row> membership, Treeknorm norm) {
    return WaitingLimits.of(compared(perRegion(waits(entries(observations), norm), membership)));
  }

  /** One row per record, with both its waiting times and the kind of care, also as totaal. */
  private static Dataset<Row> entries(Dataset<Row> observations) {
    Column care = substring_index(col("uitsplitsing"), Parsed.Key.SEPARATOR, 1);
    return observations
        .where(col("eenheid").equalTo(WaitingTime.UNIT))
        .groupBy("bron", "bestand", "regel", "regio_code", "periode", "uitsplitsing")
        .agg(
            weeks(WaitingTime.INTAKE).as("aanmeld"),
            weeks(WaitingTime.TREATMENT).as("behandel"),
            stop(WaitingTime.INTAKE).as("aanmeld_stop"),
            stop(WaitingTime.TREATMENT).as("behandel_stop"))
        .withColumn("soort", when(care.equalTo(""), Status.ONBEKEND.label()).otherwise(care))
        .withColumn("soort_zorg", explode(array(col("soort"), lit(TOTAL))));
  }

  private static Column weeks(String measure) {
    return max(when(col("meting").equalTo(measure), col("waarde")));
  }

  private static Column stop(String measure) {
    Column stopped =
        col("meting").equalTo(measure).and(col("status").equalTo(Status.PATIENTENSTOP.label()));
    return coalesce(max(when(stopped, lit(true))), lit(false));
  }

  /** One row per entry and waiting time; the total is known when both its parts are. */
  private static Dataset<Row> waits(Dataset<Row> entries, Treeknorm norm) {
    Column both = col("aanmeld").plus(col("behandel")).cast(WEEKS);
    Column anyStop = col("aanmeld_stop").or(col("behandel_stop"));
    return entries.withColumn(
        "wacht",
        explode(
            array(
                wait("aanmeld", col("aanmeld"), col("aanmeld_stop"), norm.intake()),
                wait("behandel", col("behandel"), col("behandel_stop"), norm.treatment()),
                wait(TOTAL, both, anyStop, norm.total()))));
  }

  private static Column wait(String kind, Column weeks, Column stop, int norm) {
    return struct(
        lit(kind).as("soort_wachttijd"),
        weeks.as("weken"),
        stop.as("stop"),
        lit(norm).as("norm_weken"));
  }

  private static Dataset<Row> perRegion(Dataset<Row> waits, Dataset<Row> membership) {
    Column above = col("weken").gt(col("norm_weken"));
    return waits
        .select(
            col("bron"),
            col("periode"),
            col("regio_code").as("gemeente_code"),
            col("soort_zorg"),
            col("wacht.*"))
        .join(broadcast(membership), new String[] {"gemeente_code"}, "inner")
        .groupBy(
            "bron",
            "periode",
            "regio_code",
            "regio_naam",
            "regio_soort",
            "soort_zorg",
            "soort_wachttijd",
            "norm_weken")
        .agg(
            count("weken").as("aantal"),
            count(when(above, lit(1))).as("boven_norm"),
            round(percentile(col("weken"), lit(0.5)).cast("decimal(20,8)"), 6).as("mediaan_weken"),
            sum("weken").as("som"),
            round(stddev_samp("weken").cast("decimal(20,8)"), 6).cast(WEEKS).as("spreiding_weken"),
            count(when(col("stop"), lit(1))).as("stops"));
  }

  /** Shares are compared as whole numbers, multiplied crosswise: nothing is divided for a band. */
  private static Dataset<Row> compared(Dataset<Row> regions) {
    Dataset<Row> national =
        regions
            .where(col("regio_code").equalTo(Region.NETHERLANDS))
            .select(
                col("bron"),
                col("periode"),
                col("soort_zorg"),
                col("soort_wachttijd"),
                col("aantal").as("nl_aantal"),
                col("boven_norm").as("nl_boven"));
    Column here = exact("boven_norm").multiply(exact("nl_aantal"));
    Column there = exact("nl_boven").multiply(exact("aantal"));
    Column comparable = there.gt(0);
    Column band =
        Bands.band(
            edge -> here.multiply(lit(HUNDRED)).geq(there.multiply(lit(BigDecimal.valueOf(edge)))),
            there);
    return regions
        .join(broadcast(national), KIND, "inner")
        .withColumn("aandeel_boven_norm", percentage("boven_norm", "aantal"))
        .withColumn("gemiddelde_weken", quotient(col("som"), exact("aantal")))
        .withColumn("landelijk", percentage("nl_boven", "nl_aantal"))
        .withColumn("verhouding", quotient(here, there))
        .withColumn("band", band)
        .withColumn("kleur", Bands.colour(col("band"), lit(Polarity.HIGHER_IS_WORSE.label())))
        .withColumn(
            "status",
            when(col("aantal").equalTo(0), Status.ONBEKEND.label())
                .when(comparable, Status.OK.label())
                .otherwise(Status.GEEN_LANDELIJKE_WAARDE.label()));
  }

  private static Column percentage(String part, String whole) {
    return quotient(exact(part).multiply(lit(HUNDRED)), exact(whole));
  }

  /** Null unless divided by something above zero; rounded half up once. */
  private static Column quotient(Column dividend, Column divisor) {
    return when(divisor.gt(0), round(dividend.divide(divisor), 6).cast(WEEKS));
  }

  /** A count as a decimal, wide enough for any number of rows. */
  private static Column exact(String count) {
    return col(count).cast("decimal(12,0)");
  }
}
