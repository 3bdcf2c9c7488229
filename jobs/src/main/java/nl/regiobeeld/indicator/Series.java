package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import nl.regiobeeld.model.Break;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.SeriesRules;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per region, series, subject, age and sex, with the values of all its years in a list:
 * regio_code, regio_naam, regio_soort, reeks, meting, niveau, eenheid, leeftijd, geslacht, punten,
 * polariteit.
 */
public final class Series {
  /** The unit of what is spent per insured year. */
  static final String EURO = "euro per verzekerde";

  /** The unit of realised by expected costs. */
  static final String RATIO = "verhouding";

  private static final String VALUE = "decimal(18,6)";

  private static final Column[] KEY = {
    col("regio_code"),
    col("regio_naam"),
    col("regio_soort"),
    col("reeks"),
    col("meting"),
    col("niveau"),
    col("eenheid"),
    col("leeftijd"),
    col("geslacht")
  };

  private Series() {}

  /**
   * The series of indicators.
   *
   * @param indicators table indicatoren
   * @param polarity indicator to polariteit
   */
  public static Dataset<Row> ofIndicators(
      Dataset<Row> indicators, Dataset<Row> polarity, SeriesRules rules) {
    Dataset<Row> values =
        indicators
            .withColumnRenamed("indicator", "meting")
            .withColumnRenamed("periode", "jaar")
            .withColumn("niveau", lit(null).cast("string"));
    String[] subject = {"meting"};
    return gathered(values, rules)
        .join(broadcast(polarity.withColumnRenamed("indicator", "meting")), subject, "left_outer");
  }

  /**
   * The series of costs, two per zorgsoort: realised, and realised by expected, which is 1 for the
   * Netherlands in every year. Euros have no margins.
   *
   * @param costs table zorgkosten
   */
  public static Dataset<Row> ofCosts(Dataset<Row> costs, SeriesRules rules) {
    Column none = lit(null).cast(VALUE);
    Column both =
        array(
            struct(
                lit(EURO).as("eenheid"),
                col("gerealiseerd").cast(VALUE).as("waarde"),
                col("landelijk").cast(VALUE).as("nl")),
            struct(
                lit(RATIO).as("eenheid"),
                col("verhouding").as("waarde"),
                lit(1).cast(VALUE).as("nl")));
    Dataset<Row> values =
        costs
            .withColumnRenamed("zorgsoort", "meting")
            .select(
                col("regio_code"),
                col("regio_naam"),
                col("regio_soort"),
                col("bron"),
                col("meting"),
                col("niveau"),
                col("leeftijd"),
                col("jaar"),
                col("status"),
                inline(both).as(new String[] {"eenheid", "waarde", "landelijk"}))
            .withColumn("geslacht", lit("totaal"))
            .withColumn("jaren", lit(1))
            .withColumn("ondergrens", none)
            .withColumn("bovengrens", none)
            .withColumn("landelijk_onder", none)
            .withColumn("landelijk_boven", none)
            .withColumn("aandeel", none)
            .withColumn("methode", lit(""))
            .withColumn("voorkeur", lit(true));
    return gathered(values, rules).withColumn("polariteit", lit(Polarity.HIGHER_IS_WORSE.label()));
  }

  /** The rows of a region stay together, in which they are published. */
  private static Dataset<Row> gathered(Dataset<Row> values, SeriesRules rules) {
    Column point =
        struct(
            col("jaar"),
            col("jaren"),
            col("waarde"),
            col("ondergrens"),
            col("bovengrens"),
            col("landelijk"),
            col("landelijk_onder"),
            col("landelijk_boven"),
            col("aandeel"),
            col("bron"),
            col("meting"),
            col("leeftijd"),
            col("methode"),
            col("status"),
            col("voorkeur"));
    Dataset<Row> named =
        values
            .where("waarde is not null")
            .withColumn("reeks", family(rules.families()))
            .withColumn("punt", point);
    for (Break each : rules.breaks()) {
      named = each.isContinuous() ? renamed(named, each) : named;
    }
    return named.repartition(col("regio_code")).groupBy(KEY).agg(collect_list("punt").as("punten"));
  }

  private static Column family(Map<String, String> families) {
    Column family = col("bron");
    for (Map.Entry<String, String> each : families.entrySet()) {
      family = when(col("bron").equalTo(each.getKey()), each.getValue()).otherwise(family);
    }
    return family;
  }

  /** What went before a break by another name goes by the later one. */
  private static Dataset<Row> renamed(Dataset<Row> rows, Break at) {
    Column concerned =
        col("reeks")
            .equalTo(at.family())
            .and(col("jaar").lt(at.year()))
            .and(isNamed("meting", at.subjects()))
            .and(isNamed("leeftijd", at.ages()));
    return rows.withColumn("hernoemd", concerned)
        .withColumn("meting", later("meting", at.subjects()))
        .withColumn("leeftijd", later("leeftijd", at.ages()))
        .drop("hernoemd");
  }

  private static Column isNamed(String column, Map<String, String> names) {
    return names.isEmpty() ? lit(true) : col(column).isInCollection(names.values());
  }

  private static Column later(String column, Map<String, String> names) {
    Column name = col(column);
    for (Map.Entry<String, String> each : names.entrySet()) {
      Column before = col("hernoemd").and(col(column).equalTo(each.getValue()));
      name = when(before, each.getKey()).otherwise(name);
    }
    return name;
  }
}
