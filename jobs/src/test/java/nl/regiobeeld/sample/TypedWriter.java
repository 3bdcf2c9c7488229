package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A TypedDataSet of OData v3: byte order mark, CRLF, semicolons, nothing quoted; codes are padded,
 * numbers are not, and a missing number is an empty field whatever the reason.
 */
final class TypedWriter {
  private final StringBuilder text = new StringBuilder("\uFEFF");
  private int rows = -1;

  /** Starts the table with its header, of which ID is the first column. */
  TypedWriter(List<String> columns) {
    line("ID", columns);
  }

  /** Adds a row; its ID counts from 0. */
  void row(List<String> cells) {
    line(Integer.toString(rows), cells);
  }

  /** Writes the table. */
  void save(Path file) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Tenths as a number, without a decimal that is zero. */
  static String tenths(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private void line(String id, List<String> cells) {
    text.append(id).append(';').append(String.join(";", cells)).append("\r\n");
    rows++;
  }
}
