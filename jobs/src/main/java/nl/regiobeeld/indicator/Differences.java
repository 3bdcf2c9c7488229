package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Ranking;
import nl.regiobeeld.model.Status;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Table verschillen: how far the gemeenten, wijken and buurten within a region lie apart.
 *
 * <p>A wijk or buurt lies in the gemeente that its code names (WK or BU, then the gemeente's four
 * digits). The areas of one row come together in plain Java, as ranks and quantiles need all of
 * them; there are never more than a country has.
 *
 * @param indicators table indicatoren, of all regions
 * @param costs table zorgkosten, of all regions
 * @param observations table waarnemingen
 * @param weights as {@link Weights#of} gives them
 * @param membership gemeente_code to regio_code, regio_naam and regio_soort
 * @param rankings in order of preference
 */
public record Differences(
    Dataset<Row> indicators,
    Dataset<Row> costs,
    Dataset<Row> observations,
    Dataset<Row> weights,
    Dataset<Row> membership,
    List<Ranking> rankings) {

  static final String AREA = "regio_soort in ('gemeente', 'wijk', 'buurt')";

  private static final String PEOPLE = "decimal(18,6)";

  /** The table's rows. */
  public Dataset<Row> compute() {
    Dataset<Row> areas = indicatorValues().unionByName(costRatios());
    Dataset<Row> ranked = cells(new Rankings(indicators, rankings).of(areas));
    SpreadGroups groups = new SpreadGroups(Belonging.of(membership), new SpreadRows(rankings));
    FlatMapGroupsFunction<Row, Row, Row> rows = groups::of;
    Column weighing =
        when(col("gelijk"), "gelijk")
            .when(col("zorg_niveau").isNull(), "inwoners")
            .otherwise("verzekerdejaren");
    return named(
        Sorted.groups(
                ranked,
                SpreadGroups.KEY,
                // In one order on every machine, as sums in doubles depend on it.
                List.of("regio_code"),
                rows,
                SpreadGroups.columns(ranked.schema()))
            .withColumn("gewicht", weighing));
  }

  private Dataset<Row> indicatorValues() {
    Dataset<Row> ofGemeenten = weights.withColumnRenamed("gemeente_code", "regio_code");
    return indicators
        .where(AREA)
        .join(
            broadcast(ofGemeenten),
            new String[] {"bron", "periode", "regio_code", "leeftijd"},
            "left_outer")
        .join(broadcast(peopleOfSmallAreas()), new String[] {"regio_code"}, "left_outer")
        .select(
            Stream.concat(
                    Stream.of(
                        col("indicator").as("meting"),
                        lit(null).cast("string").as("zorg_niveau"),
                        col("regio_soort").as("niveau"),
                        coalesce(col("gewicht"), col("inwoners")).as("mensen")),
                    Stream.of(
                            "regio_code",
                            "bron",
                            "eenheid",
                            "leeftijd",
                            "geslacht",
                            "periode",
                            "jaren",
                            "waarde",
                            "ondergrens",
                            "bovengrens",
                            "status")
                        .map(name -> col(name)))
                .toArray(Column[]::new));
  }

  /** All inhabitants of wijken and buurten by their latest count: regio_code, inwoners. */
  private Dataset<Row> peopleOfSmallAreas() {
    return observations
        .where("meting = 'inwoners' and geslacht = 'totaal' and waarde is not null")
        .where(col("leeftijd").equalTo(AgeRange.TOTAL))
        .where("regio_code like 'WK%' or regio_code like 'BU%'")
        .groupBy("regio_code")
        .agg(
            max_by(col("waarde"), struct(col("periode"), col("bron"))).cast(PEOPLE).as("inwoners"));
  }

  private Dataset<Row> costRatios() {
    return costs
        .where("regio_soort = 'gemeente'")
        .select(
            col("zorgsoort").as("meting"),
            col("niveau").as("zorg_niveau"),
            col("regio_soort").as("niveau"),
            col("verzekerdejaren").cast(PEOPLE).as("mensen"),
            col("regio_code"),
            col("bron"),
            lit("ratio").as("eenheid"),
            col("leeftijd"),
            lit(AgeRange.TOTAL).as("geslacht"),
            col("jaar").as("periode"),
            lit(1).as("jaren"),
            col("verhouding").as("waarde"),
            lit(null).cast(PEOPLE).as("ondergrens"),
            lit(null).cast(PEOPLE).as("bovengrens"),
            col("status"));
  }

  /** The areas of figures, with their gemeenten. */
  private static Dataset<Row> cells(Dataset<Row> areas) {
    Column gemeente =
        when(col("niveau").equalTo("gemeente"), col("regio_code"))
            .otherwise(concat(lit("GM"), substring(col("regio_code"), 3, 4)));
    return areas
        .select(
            Named.columns(
                SpreadGroups.KEY,
                "regio_code",
                "waarde",
                "mensen",
                "ondergrens",
                "bovengrens",
                "rangen",
                "rangorde_jaren",
                "status"))
        .withColumn("gemeente_code", gemeente)
        .withColumn("voorlopig", col("status").equalTo(Status.VOORLOPIG.label()))
        .drop("status");
  }

  /** With the regions' and the areas' names, and a status. */
  private Dataset<Row> named(Dataset<Row> rows) {
    Dataset<Row> regions = membership.select("regio_code", "regio_naam", "regio_soort").distinct();
    Dataset<Row> ofIndicators =
        indicators.where(AREA).select("bron", "periode", "regio_code", "regio_naam");
    Dataset<Row> ofCosts =
        costs
            .where("regio_soort = 'gemeente'")
            .select(col("bron"), col("jaar").as("periode"), col("regio_code"), col("regio_naam"));
    // A buurt can be renamed between years, so that its code alone has several names.
    Dataset<Row> names =
        ofIndicators
            .unionByName(ofCosts)
            .groupBy("bron", "periode", "regio_code")
            .agg(min("regio_naam").as("regio_naam"));
    Column status = when(col("voorlopig"), Status.VOORLOPIG.label());
    return rows.join(broadcast(regions), new String[] {"regio_code"}, "inner")
        .join(
            broadcast(as(names, "laagste")),
            new String[] {"bron", "periode", "laagste_code"},
            "left_outer")
        .join(
            broadcast(as(names, "hoogste")),
            new String[] {"bron", "periode", "hoogste_code"},
            "left_outer")
        .withColumn("status", status.otherwise(Status.OK.label()));
  }

  private static Dataset<Row> as(Dataset<Row> names, String end) {
    return names
        .withColumnRenamed("regio_code", end + "_code")
        .withColumnRenamed("regio_naam", end + "_naam");
  }
}
