package nl.regiobeeld.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regiobeeld.schema.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** Reads the Parquet files of a table, one after the other, without Spark. */
public final class ParquetTable {
  private final Configuration configuration;
  private final Table table;
  private final List<Path> files;

  /**
   * A table of an edition.
   *
   * @param files its Parquet files, in order
   */
  public ParquetTable(Configuration configuration, Table table, List<Path> files) {
    this.configuration = configuration;
    this.table = table;
    this.files = files;
  }

  /** Takes a row; tells whether to go on. */
  @FunctionalInterface
  public interface RowTaker {
    /**
     * Takes one row.
     *
     * @param row the values as text in published order; null when missing
     * @return whether another row is wanted
     */
    boolean take(List<String> row);
  }

  /** Gives each row that passes the conditions, in file order, until the taker has enough. */
  public void forEach(Conditions conditions, RowTaker taker) {
    RowText text = new RowText(table);
    try {
      for (Path file : files) {
        var reader = ParquetReader.builder(new GroupReadSupport(), file).withConf(configuration);
        conditions.pushDown().ifPresent(filter -> reader.withFilter(filter(filter)));
        try (ParquetReader<Group> rows = reader.build()) {
          for (Group group = rows.read(); group != null; group = rows.read()) {
            List<String> row = text.of(group);
            if (conditions.accept(row) && !taker.take(row)) {
              return;
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FilterCompat.Filter filter(FilterPredicate predicate) {
    return FilterCompat.get(predicate);
  }

  /** The number of rows, from the files' footers. */
  public long rows() {
    long rows = 0;
    try {
      for (Path file : files) {
        var input = HadoopInputFile.fromPath(file, configuration);
        try (ParquetFileReader reader =
            ParquetFileReader.open(input, ParquetReadOptions.builder().build())) {
          rows += reader.getRecordCount();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
