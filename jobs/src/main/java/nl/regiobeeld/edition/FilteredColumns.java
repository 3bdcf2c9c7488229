package nl.regiobeeld.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;

/**
 * Reads a row group column by column: first those with conditions, then of the others only what
 * belongs to rows that pass. Several times as fast as putting every row together to look at it.
 */
final class FilteredColumns {
  private final Table table;
  private final MessageType schema;
  private final ColumnReadStoreImpl store;
  private final int rows;

  /** The columns of a row group; what Parquet's own filter left of it. */
  FilteredColumns(Table table, ParquetFileReader reader, PageReadStore pages) {
    this.table = table;
    this.schema = reader.getFileMetaData().getSchema();
    this.store =
        new ColumnReadStoreImpl(
            pages, new NoConverter(), schema, reader.getFileMetaData().getCreatedBy());
    this.rows = Math.toIntExact(pages.getRowCount());
  }

  /**
   * Gives the rows that pass, in order, until the taker has enough.
   *
   * @return whether the taker wants more
   */
  boolean forEach(Conditions conditions, ParquetTable.RowTaker taker) {
    BitSet passing = new BitSet(rows);
    passing.set(0, rows);
    Map<String, Values> tested = new HashMap<>();
    conditions
        .byColumn()
        .forEach((name, wanted) -> tested.put(name, keep(passing, table.column(name), wanted)));
    List<Values> all = new ArrayList<>();
    if (!passing.isEmpty()) {
      for (Column column : table.columns()) {
        Values known = tested.get(column.name());
        all.add(known == null ? values(column) : known);
      }
    }
    for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
      String[] texts = new String[all.size()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = all.get(i).at(row);
      }
      if (!taker.take(Arrays.asList(texts))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Keeps the rows whose value in a column is wanted. A column's pages can be read once only, so
   * what its passing values are is remembered: they all are the wanted text, or missing.
   */
  private Values keep(BitSet passing, Column column, Predicate<String> wanted) {
    Values values = values(column);
    BitSet missing = new BitSet(rows);
    String[] text = new String[1];
    for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
      String value = values.at(row);
      if (!wanted.test(value)) {
        passing.clear(row);
      } else if (value == null) {
        missing.set(row);
      } else {
        text[0] = value;
      }
    }
    return row -> missing.get(row) ? null : text[0];
  }

  /** The values of a column; all missing where an older edition does not have it. */
  private Values values(Column column) {
    if (!schema.containsField(column.name())) {
      return row -> null;
    }
    String[] path = {column.name()};
    return new ReadValues(column.type(), store.getColumnReader(schema.getColumnDescription(path)));
  }

  /** The texts of a column, asked for from the first row on. */
  private interface Values {
    /** The text in a row; null when missing. */
    String at(int row);
  }

  /** Texts that are read; what lies before the row that is asked for is passed over. */
  private static final class ReadValues implements Values {
    private final Column.Type type;
    private final ColumnReader reader;
    private final int there;
    private int next;

    ReadValues(Column.Type type, ColumnReader reader) {
      this.type = type;
      this.reader = reader;
      this.there = reader.getDescriptor().getMaxDefinitionLevel();
    }

    @Override
    public String at(int row) {
      for (; next < row; next++) {
        if (isThere()) {
          reader.skip();
        }
        reader.consume();
      }
      String text = isThere() ? ValueText.of(type, reader) : null;
      reader.consume();
      next++;
      return text;
    }

    private boolean isThere() {
      return reader.getCurrentDefinitionLevel() == there;
    }
  }
}
