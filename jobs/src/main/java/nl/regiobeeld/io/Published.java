package nl.regiobeeld.io;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads tables of any version of the program, with the columns and types they were written in. */
public final class Published {
  private final SparkSession spark;

  /** A reader. */
  public Published(SparkSession spark) {
    this.spark = spark;
  }

  /** The rows of a table's files, of which there is at least one. */
  public Dataset<Row> rows(List<Path> files) {
    return spark.read().parquet(files.stream().map(Path::toString).toArray(String[]::new));
  }
}
