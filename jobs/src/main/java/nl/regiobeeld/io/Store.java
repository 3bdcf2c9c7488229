package nl.regiobeeld.io;

import java.util.List;
import nl.regiobeeld.schema.Table;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes and reads the tables of one edition. */
public final class Store {
  private final SparkSession spark;
  private final Path edition;

  /** The store of the edition in this folder. */
  public Store(SparkSession spark, Path edition) {
    this.spark = spark;
    this.edition = edition;
  }

  /** Writes a table: its declared columns and types, its rows in the order they come. */
  public void write(Table table, Dataset<Row> rows) {
    rows.select(declared(Schemas.of(table)))
        .write()
        .mode(SaveMode.ErrorIfExists)
        .parquet(folder(table).toString());
  }

  /** Reads a table that was written. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(Schemas.of(table)).parquet(folder(table).toString());
  }

  /** The declared columns that a table lacks, as those of older editions do. */
  public List<String> lacking(Table table) {
    List<String> there = List.of(spark.read().parquet(folder(table).toString()).columns());
    return table.columnNames().stream().filter(column -> !there.contains(column)).toList();
  }

  /** Writes rows aside and reads them back, so that what follows does not compute them again. */
  public Dataset<Row> stage(String name, Dataset<Row> rows) {
    String folder = new Path(staging(), name).toString();
    rows.write().mode(SaveMode.ErrorIfExists).parquet(folder);
    return spark.read().schema(rows.schema()).parquet(folder);
  }

  /** Where staged rows lie; to be removed before the edition is published. */
  public Path staging() {
    return new Path(edition, "staging");
  }

  /** The folder of a table's files. */
  public Path folder(Table table) {
    return new Path(new Path(edition, "tables"), table.name());
  }

  private static Column[] declared(StructType schema) {
    return List.of(schema.fields()).stream()
        .map((StructField field) -> functions.col(field.name()).cast(field.dataType()))
        .toArray(Column[]::new);
  }
}
