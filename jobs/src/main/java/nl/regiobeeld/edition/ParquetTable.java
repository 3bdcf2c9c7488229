package nl.regiobeeld.edition;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
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
    var options = HadoopReadOptions.builder(configuration);
    conditions.pushDown().ifPresent(filter -> options.withRecordFilter(FilterCompat.get(filter)));
    try {
      for (Path file : files) {
        var input = HadoopInputFile.fromPath(file, configuration);
        try (ParquetFileReader reader = ParquetFileReader.open(input, options.build())) {
          if (!forEach(reader, conditions, taker)) {
            return;
          }
        }
      }
    } catch (FileNotFoundException e) {
      throw Refusal.check(
          "a file of table %s is gone: the edition was removed or is damaged; see ./regiobeeld editions and ./regiobeeld verify (%s)"
              .formatted(table.name(), e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows that have these texts, in file order; an empty text means missing. */
  public List<TableRow> rows(Map<String, String> wanted) {
    List<TableRow> rows = new ArrayList<>();
    forEach(
        new Conditions(table, List.copyOf(wanted.entrySet())),
        values -> rows.add(new TableRow(table, values)));
    return rows;
  }

  private boolean forEach(ParquetFileReader reader, Conditions conditions, RowTaker taker)
      throws IOException {
    for (PageReadStore pages = reader.readNextFilteredRowGroup();
        pages != null;
        pages = reader.readNextFilteredRowGroup()) {
      if (!new FilteredColumns(table, reader, pages).forEach(conditions, taker)) {
        return false;
      }
    }
    return true;
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
