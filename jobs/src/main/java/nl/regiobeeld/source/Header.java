package nl.regiobeeld.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Splits single lines of CSV, and names the format that all our parsing uses. */
public final class Header {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

  private Header() {}

  /** The one CSV dialect of all publishers: optional double quotes, blank lines skipped. */
  public static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  /** The fields of a line; none when a quote in it is not closed. */
  public static Optional<List<String>> split(String line, char delimiter) {
    try (var parser = format(delimiter).parse(new StringReader(line))) {
      var rows = parser.iterator();
      return Optional.of(rows.hasNext() ? rows.next().toList() : List.of());
    } catch (UncheckedIOException | IllegalStateException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses a column that stands there twice, so that nobody can say which of them is meant.
   *
   * @param header the names as they are compared
   * @param columns those that are read
   * @throws Refusal naming the first of them
   */
  static void requireOnce(FileFacts file, List<String> header, Collection<String> columns) {
    for (String name : columns) {
      if (header.indexOf(name) != header.lastIndexOf(name)) {
        throw Refusal.input(
            "%s, line 1: column %s stands there twice; keep one".formatted(file.name(), name));
      }
    }
  }

  /** The number of the line on which a record starts, the header being line 1. */
  public static long firstLine(CSVRecord row, long lastLine) {
    return lastLine - row.stream().mapToLong(Header::lineBreaks).sum();
  }

  private static long lineBreaks(String field) {
    boolean one = field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
    return one ? 0 : LINE_BREAK.matcher(field).results().count();
  }
}
