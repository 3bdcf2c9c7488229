package nl.regiobeeld.diff;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of two versions of a table, those about the same side by side: {@link #KIND}, {@link
 * #COUNT}, the key's columns, and every other column x as {@code was_x} and {@code werd_x}.
 */
final class Pairs {
  /** gelijk, gewijzigd, alleen_was or alleen_werd. */
  static final String KIND = "_soort";

  /** How many rows of the tables the row stands for. */
  static final String COUNT = "_aantal";

  private static final String THERE = "_there";
  private static final String OTHER = "_other_";

  private Pairs() {}

  static Column was(String column) {
    return col("was_" + column);
  }

  static Column now(String column) {
    return col("werd_" + column);
  }

  /** A column of whichever version has the row, the later one first. */
  static Column either(Columns columns, String column) {
    return columns.key().contains(column) ? col(column) : coalesce(now(column), was(column));
  }

  /** Whether the versions of a column differ, in rows that both have. */
  static Column differs(String column) {
    return was(column).eqNullSafe(now(column)).unary_$bang();
  }

  /** The rows of both versions. */
  static Dataset<Row> of(Columns columns, Dataset<Row> was, Dataset<Row> now) {
    return columns.isKeyed() ? byKey(columns, was, now) : byContent(columns, was, now);
  }

  private static Dataset<Row> byKey(Columns columns, Dataset<Row> was, Dataset<Row> now) {
    Dataset<Row> joined = joined(columns.key(), side(columns, was, ""), side(columns, now, OTHER));
    Column kind =
        when(col(OTHER + THERE).isNull(), lit("alleen_was"))
            .when(col(THERE).isNull(), lit("alleen_werd"))
            .when(changed(columns), lit("gewijzigd"))
            .otherwise(lit("gelijk"));
    return joined.select(selected(columns, kind, lit(1L)).toArray(Column[]::new));
  }

  /** One version: its key under a prefix, its values under was_ or werd_. */
  private static Dataset<Row> side(Columns columns, Dataset<Row> rows, String prefix) {
    String side = prefix.isEmpty() ? "was_" : "werd_";
    List<Column> selected = new ArrayList<>();
    columns.key().forEach(key -> selected.add(value(columns, key).as(prefix + key)));
    columns.values().forEach(value -> selected.add(value(columns, value).as(side + value)));
    selected.add(lit(true).as(prefix + THERE));
    return rows.select(selected.toArray(Column[]::new));
  }

  private static Column value(Columns columns, String column) {
    return columns.retyped().contains(column) ? col(column).cast("string") : col(column);
  }

  private static Dataset<Row> joined(List<String> key, Dataset<Row> was, Dataset<Row> now) {
    Column same =
        key.stream()
            .map(column -> was.col(column).eqNullSafe(now.col(OTHER + column)))
            .reduce(Column::and)
            .orElseThrow();
    return was.join(now, same, "full_outer");
  }

  private static Column changed(Columns columns) {
    return columns.values().stream().map(Pairs::differs).reduce(Column::or).orElse(lit(false));
  }

  private static List<Column> selected(Columns columns, Column kind, Column count) {
    List<Column> selected = new ArrayList<>();
    selected.add(kind.as(KIND));
    selected.add(count.as(COUNT));
    for (String key : columns.key()) {
      selected.add(when(col(THERE).isNotNull(), col(key)).otherwise(col(OTHER + key)).as(key));
    }
    columns.values().forEach(value -> selected.add(was(value)));
    columns.values().forEach(value -> selected.add(now(value)));
    return selected;
  }

  /** Rows without a key: as often as both versions have a row it is the same. */
  private static Dataset<Row> byContent(Columns columns, Dataset<Row> was, Dataset<Row> now) {
    Column[] values =
        columns.values().stream()
            .map(column -> value(columns, column).as(column))
            .toArray(Column[]::new);
    Column[] grouped = columns.values().stream().map(each -> col(each)).toArray(Column[]::new);
    Dataset<Row> counted =
        was.select(values)
            .withColumn(THERE, lit(1L))
            .unionByName(now.select(values).withColumn(THERE, lit(0L)))
            .withColumn(OTHER, lit(1L).minus(col(THERE)))
            .groupBy(grouped)
            .agg(sum(THERE).as(THERE), sum(OTHER).as(OTHER));
    Column more = col(THERE).minus(col(OTHER));
    return Stream.of(
            content(columns, counted, "gelijk", least(col(THERE), col(OTHER))),
            content(columns, counted, "alleen_was", greatest(more, lit(0L))),
            content(columns, counted, "alleen_werd", greatest(lit(0L).minus(more), lit(0L))))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private static Dataset<Row> content(
      Columns columns, Dataset<Row> counted, String kind, Column count) {
    List<Column> selected = new ArrayList<>(List.of(lit(kind).as(KIND), count.as(COUNT)));
    for (String value : columns.values()) {
      selected.add(col(value).as("was_" + value));
      selected.add(col(value).as("werd_" + value));
    }
    return counted.select(selected.toArray(Column[]::new)).where(col(COUNT).gt(0));
  }
}
