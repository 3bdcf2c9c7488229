package nl.regiobeeld.io;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiobeeld.file.Places;
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
  private final Places places;

  /** The files of what this store wrote itself, by folder. */
  private final Map<Path, List<Path>> written = new ConcurrentHashMap<>();

  /** The store of the edition in this folder. */
  public Store(SparkSession spark, Path edition) {
    this.spark = spark;
    this.edition = edition;
    this.places = new Places(spark.sparkContext().hadoopConfiguration());
  }

  /** Writes a table: its declared columns and types, its rows in the order they come. */
  public void write(Table table, Dataset<Row> rows) {
    write(folder(table), rows.select(declared(Schemas.of(table))));
  }

  private void write(Path folder, Dataset<Row> rows) {
    rows.write().mode(SaveMode.ErrorIfExists).parquet(folder.toString());
    written.put(folder, places.filesBelow(folder));
  }

  /** Reads a table that was written. */
  public Dataset<Row> read(Table table) {
    return read(folder(table), Schemas.of(table));
  }

  private Dataset<Row> read(Path folder, StructType schema) {
    String[] files =
        written.getOrDefault(folder, List.of(folder)).stream()
            .map(Path::toString)
            .toArray(String[]::new);
    return spark.read().schema(schema).parquet(files);
  }

  /**
   * The files of a table. Those that this store wrote are known from when it was complete: a
   * machine of a cluster that was given up may add a file of its own later, which does not count.
   */
  public List<Path> files(Table table) {
    List<Path> known = written.get(folder(table));
    return known == null ? places.filesBelow(folder(table)) : known;
  }

  /** The declared columns that a table lacks, as those of older editions do. */
  public List<String> lacking(Table table) {
    List<String> there = List.of(spark.read().parquet(folder(table).toString()).columns());
    return table.columnNames().stream().filter(column -> !there.contains(column)).toList();
  }

  /** Writes rows aside and reads them back, so that what follows does not compute them again. */
  public Dataset<Row> stage(String name, Dataset<Row> rows) {
    Path folder = new Path(staging(), name);
    write(folder, rows);
    return read(folder, rows.schema());
  }

  /** The same for rows of a table, with its declared columns and types, as if it were written. */
  public Dataset<Row> stage(Table table, Dataset<Row> rows) {
    return stage(table.name(), rows.select(declared(Schemas.of(table))));
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
