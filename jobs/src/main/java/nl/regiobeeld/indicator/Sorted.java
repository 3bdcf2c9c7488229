package nl.regiobeeld.indicator;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What plain Java makes of rows that belong together. They come one after another, so that memory
 * has to hold no more of them than the computation keeps; a list of all of them, as Spark collects
 * one, has to fit with those of all other groups.
 */
final class Sorted {
  private Sorted() {}

  /**
   * The computation's rows of all groups.
   *
   * @param key what the rows of a group have in common
   * @param order in which order they come
   * @param computation of a group's key and rows
   * @param columns of what it makes
   */
  static Dataset<Row> groups(
      Dataset<Row> rows,
      String[] key,
      List<String> order,
      FlatMapGroupsFunction<Row, Row, Row> computation,
      StructType columns) {
    StructType keys = rows.select(Named.columns(key)).schema();
    return rows.groupBy(Named.columns(key))
        .as(Encoders.row(keys), Encoders.row(rows.schema()))
        .flatMapSortedGroups(
            Named.columns(order.toArray(String[]::new)), computation, Encoders.row(columns));
  }
}
