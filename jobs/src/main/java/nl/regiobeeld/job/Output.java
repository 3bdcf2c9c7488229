package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.util.Set;
import java.util.function.Supplier;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes an edition's tables, sorted for who reads them.
 *
 * @param regions codes of the regions to publish; empty for all
 * @param reuse the tables that need not be made
 */
record Output(Store store, Set<String> regions, Reuse reuse) {
  /** Writes all rows, unless the table was taken over from another edition. */
  void whole(Table table, Supplier<Dataset<Row>> rows) {
    if (!reuse.has(table)) {
      store.write(table, rows.get().sortWithinPartitions(order(table)));
    }
  }

  /** Writes the rows of the regions to publish. */
  void byRegion(Table table, Supplier<Dataset<Row>> rows) {
    whole(table, () -> published(rows.get()));
  }

  /**
   * Writes the rows of the regions to publish, and gives those of all regions to compute with: a
   * region's trend needs the Netherlands', its differences need its gemeenten.
   */
  Dataset<Row> kept(Table table, Supplier<Dataset<Row>> rows) {
    if (regions.isEmpty()) {
      byRegion(table, rows);
      return store.read(table);
    }
    Dataset<Row> all = store.stage(table, rows.get());
    byRegion(table, () -> all);
    return all;
  }

  /** Writes a table of few rows into one file. */
  Dataset<Row> small(Table table, Supplier<Dataset<Row>> rows) {
    whole(table, () -> rows.get().coalesce(1));
    return store.read(table);
  }

  /** Of rows about regions, those to publish. */
  Dataset<Row> published(Dataset<Row> rows) {
    return regions.isEmpty() ? rows : rows.where(col("regio_code").isInCollection(regions));
  }

  private static Column[] order(Table table) {
    return table.order().stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
