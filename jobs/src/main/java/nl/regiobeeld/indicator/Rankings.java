package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.model.Ranking;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Where areas stand, from worst to best off.
 *
 * @param indicators table indicatoren
 * @param rankings in order of preference
 */
record Rankings(Dataset<Row> indicators, List<Ranking> rankings) {
  private static final String RANK = "decimal(18,6)";

  /**
   * Adds rangen, for each ranking the area's place (its value, negative where more of it is worse),
   * and rangorde_jaren, of which years those are.
   *
   * @param areas with regio_code, niveau and periode
   */
  Dataset<Row> of(Dataset<Row> areas) {
    Dataset<Row> ranked = areas;
    Dataset<Row> years = areas.select("niveau", "periode").distinct();
    List<Column> places = new ArrayList<>();
    List<Column> taken = new ArrayList<>();
    for (int i = 0; i < rankings.size(); i++) {
      String place = "rang_" + i;
      String year = "jaar_" + i;
      Dataset<Row> values = values(rankings.get(i)).withColumnRenamed("rang", place);
      Dataset<Row> nearest = nearest(years, values).withColumnRenamed("rang_jaar", year);
      ranked =
          ranked
              .join(broadcast(nearest), new String[] {"niveau", "periode"}, "left_outer")
              .join(
                  broadcast(values.drop("niveau").withColumnRenamed("rang_jaar", year)),
                  new String[] {"regio_code", year},
                  "left_outer");
      places.add(col(place));
      taken.add(col(year));
    }
    return ranked
        .withColumn("rangen", array(places.toArray(Column[]::new)))
        .withColumn("rangorde_jaren", array(taken.toArray(Column[]::new)));
  }

  /** regio_code, niveau, rang_jaar, rang. */
  private Dataset<Row> values(Ranking ranking) {
    return indicators
        .where(
            col("indicator")
                .equalTo(ranking.indicator())
                .and(col("leeftijd").equalTo(ranking.age())))
        .where("geslacht = 'totaal' and voorkeur and waarde is not null")
        .where(Differences.AREA)
        .select(
            col("regio_code"),
            col("regio_soort").as("niveau"),
            col("periode").as("rang_jaar"),
            col("waarde").multiply(lit(ranking.sign())).cast(RANK).as("rang"));
  }

  /** The ranking's year that lies nearest to each year, of two the earlier. */
  private static Dataset<Row> nearest(Dataset<Row> years, Dataset<Row> values) {
    Column distance = abs(col("rang_jaar").minus(col("periode")));
    return years
        .join(values.select("niveau", "rang_jaar").distinct(), new String[] {"niveau"}, "inner")
        .withColumn(
            "volgorde",
            row_number()
                .over(Window.partitionBy("niveau", "periode").orderBy(distance, col("rang_jaar"))))
        .where("volgorde = 1")
        .drop("volgorde");
  }
}
