package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** An UntypedDataSet of OData v3: byte order mark, CRLF, semicolons, all quoted and padded. */
final class OdataWriter {
  /** A number that is unknown, unreliable or secret. */
  static final String UNKNOWN = "       .";

  /** A number that cannot exist. */
  static final String IMPOSSIBLE = "";

  private static final int NUMBER_WIDTH = 8;

  private final StringBuilder text = new StringBuilder("\uFEFF");
  private int rows = -1;

  /** Starts the table with its header, of which ID is the first column. */
  OdataWriter(List<String> columns) {
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

  /** A code or a name, padded behind. */
  static String code(String code, int width) {
    return code + " ".repeat(Math.max(0, width - code.length()));
  }

  /** A whole number, padded in front. */
  static String number(long number) {
    return padded(Long.toString(number));
  }

  /** Tenths as a number with one decimal, padded in front. */
  static String tenths(int tenths) {
    return padded(tenths / 10 + "." + tenths % 10);
  }

  private static String padded(String number) {
    return " ".repeat(Math.max(0, NUMBER_WIDTH - number.length())) + number;
  }

  private void line(String id, List<String> cells) {
    String quoted = cells.stream().map(cell -> ";\"" + cell + "\"").collect(Collectors.joining());
    text.append('"').append(id).append('"').append(quoted).append("\r\n");
    rows++;
  }
}
