package nl.regiobeeld.source;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.util.List;

/** How a file's text is cut into records. */
public sealed interface Format extends Serializable {
  /**
   * The records of a file.
   *
   * @param file its name, for messages
   * @param header the names of its columns
   * @param text its content, from the start
   */
  RecordStream records(String file, List<String> header, Reader text) throws IOException;

  /** What stands between fields when a record is written in one line. */
  char delimiter();

  /** Lines with one header line. */
  record Csv(char delimiter) implements Format {
    @Override
    public RecordStream records(String file, List<String> header, Reader text) throws IOException {
      return new CsvRecords(file, delimiter, text);
    }
  }

  /** An OData answer. */
  record Json() implements Format {
    @Override
    public RecordStream records(String file, List<String> header, Reader text) throws IOException {
      return new JsonRecords(file, header, Unmarked.of(text));
    }

    @Override
    public char delimiter() {
      return ',';
    }
  }

  /** A table as StatLine shows it. */
  record Statline(StatlineTable table) implements Format {
    @Override
    public RecordStream records(String file, List<String> header, Reader text) throws IOException {
      CsvRecords rows = new CsvRecords(file, StatlineTable.DELIMITER, text);
      return new StatlineRecords(table, file, rows);
    }

    @Override
    public char delimiter() {
      return StatlineTable.DELIMITER;
    }
  }
}
