package nl.regiobeeld.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a text in memory, header and all. */
final class CsvLines implements RecordStream {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvLines(String text) {
    try {
      this.parser = Header.format(StatlineTable.DELIMITER).parse(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.records = parser.iterator();
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Entry next() {
    CSVRecord record = records.next();
    return new Entry(Header.firstLine(record, parser.getCurrentLineNumber()), record.toList());
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
