package nl.regiobeeld.diff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Tables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/** A table of two editions, row by row. */
public final class TableComparison {
  private final String table;
  private final Dataset<Row> was;
  private final Dataset<Row> now;
  private final Grounds grounds;

  /**
   * A comparison.
   *
   * @param was the rows of the earlier edition, as written
   * @param now the rows of the later edition, as written
   * @param grounds what can be the cause of a difference
   */
  public TableComparison(String table, Dataset<Row> was, Dataset<Row> now, Grounds grounds) {
    this.table = table;
    this.was = was;
    this.now = now;
    this.grounds = grounds;
  }

  /**
   * How many rows differ, and why.
   *
   * @param rowsWas how many the earlier edition has
   * @param rowsNow how many the later edition has
   */
  public TableDiff count(long rowsWas, long rowsNow) {
    Columns columns = columns();
    TableDiff byKey = new Tally(table, columns).of(pairs(columns));
    boolean isWhole = byKey.rijenWas() == rowsWas && byKey.rijenWerd() == rowsNow;
    if (isWhole || !columns.isKeyed()) {
      return byKey;
    }
    Columns withoutKey = columns.withoutKey();
    return new Tally(table, withoutKey).of(pairs(withoutKey));
  }

  /** The columns that only one edition has, in {@link Tidy#COLUMNS}. */
  public List<List<String>> columnChanges() {
    return new Tidy(table, columns()).columnChanges();
  }

  /** Every difference, in {@link Tidy#COLUMNS}. */
  public Dataset<Row> tidy() {
    Columns columns = columns();
    boolean twice = columns.isKeyed() && (hasTwice(was, columns) || hasTwice(now, columns));
    Columns used = twice ? columns.withoutKey() : columns;
    return new Tidy(table, used).of(pairs(used));
  }

  private static boolean hasTwice(Dataset<Row> rows, Columns columns) {
    Column[] key = columns.key().stream().map(functions::col).toArray(Column[]::new);
    return !rows.groupBy(key).count().where(functions.col("count").gt(1)).isEmpty();
  }

  private Dataset<Row> pairs(Columns columns) {
    return new Attribution(grounds, columns).add(Pairs.of(columns, was, now));
  }

  private Columns columns() {
    return Columns.of(table, Tables.named(table), types(was), types(now));
  }

  private static Map<String, String> types(Dataset<Row> rows) {
    Map<String, String> types = new LinkedHashMap<>();
    Arrays.stream(rows.schema().fields())
        .forEach((StructField field) -> types.put(field.name(), field.dataType().simpleString()));
    return types;
  }
}
