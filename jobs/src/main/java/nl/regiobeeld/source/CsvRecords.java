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
  private final BoundedText text;
  private final CSVParser csv;
  private final Iterator<CSVRecord> records;

  /** The line on which the record begins that is read next. */
  private long begin = 1;

  /**
   * The records of a file.
   *
   * @param name the file's, for messages
   */
  CsvRecords(String name, char delimiter, Reader content) throws IOException {
    this.name = name;
    this.text = new BoundedText(content, BoundedText.LONGEST_RECORD, this::place);
    this.csv = Header.format(delimiter).parse(text);
    this.records = csv.iterator();
    if (hasNext()) {
      read();
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

  private CSVRecord read() {
    CSVRecord record = records.next();
    text.begin();
    begin = csv.getCurrentLineNumber() + 1;
    return record;
  }

  private String place() {
    return "%s, line %d".formatted(name, begin);
  }

  /** What the parser says, without the name of its exception. */
  private static String problem(RuntimeException e) {
    return e instanceof UncheckedIOException io ? io.getCause().getMessage() : e.getMessage();
  }

  @Override
  public Entry next() {
    CSVRecord record = read();
    long line = Header.firstLine(record, csv.getCurrentLineNumber());
    return new Entry(line, Arrays.asList(record.values()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
