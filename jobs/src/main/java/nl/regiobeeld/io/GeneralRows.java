package nl.regiobeeld.io;

import java.io.Closeable;
import java.io.IOException;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import org.apache.spark.sql.catalyst.InternalRow;

/** Rows of a file as its format cuts it into records, read from its start. */
final class GeneralRows implements Closeable {
  private final OpenFile file;
  private final RecordParser parser;
  private final RowMaker maker;
  private final RecordStream records;
  private final long end;
  private long number;

  /**
   * Some rows of a file.
   *
   * @param first the number of the first record, from 1
   * @param end that of the first one that is not wanted
   */
  GeneralRows(OpenFile file, RecordParser parser, RowMaker maker, long first, long end)
      throws IOException {
    this.file = file;
    this.parser = parser;
    this.maker = maker;
    this.end = end;
    this.number = 1;
    this.records = file.records();
    while (number < first && records.hasNext()) {
      records.next();
      number++;
    }
  }

  /** The next row; null when there is none. */
  InternalRow next() {
    if (number >= end || !records.hasNext()) {
      return null;
    }
    RecordStream.Entry entry = records.next();
    InternalRow row = maker.row(number, entry.line(), file.parsed(parser, entry.fields()));
    number++;
    return row;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
