package nl.regiobeeld.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import nl.regiobeeld.model.Refusal;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Records of a delimited file with one header line. */
final class CsvRecords implements RecordStream {
  private final String name;
  private final CSVParser csv;
  private final Iterator<CSVRecord> records;

  /**
   * The records of a file.
   *
   * @param name the file's, for messages
   */
  CsvRecords(String name, char delimiter, Reader content) throws IOException {
    this.name = name;
    this.csv = Header.format(delimiter).parse(content);
    this.records = csv.iterator();
    if (hasNext()) {
      records.next();
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Refusal.input(
          "%s, line %d: the quotes do not match (%s); mend the line or fetch the file again"
              .formatted(name, csv.getCurrentLineNumber(), problem(e)));
    }
  }

  /** What the parser says, without the name of its exception. */
  private static String problem(RuntimeException e) {
    return e instanceof UncheckedIOException io ? io.getCause().getMessage() : e.getMessage();
  }

  @Override
  public Entry next() {
    CSVRecord record = records.next();
    long line = Header.firstLine(record, csv.getCurrentLineNumber());
    return new Entry(line, Arrays.asList(record.values()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
