package nl.regiobeeld.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines above the rows of a {@link StatlineTable}.
 *
 * @param title of the table
 * @param selection line 2: empty, or what the table was limited to
 * @param caption line 3: the names it has
 * @param values the lines of the column dimensions
 * @param names the last line: the names of the rows' dimensions, then the units
 * @param firstLine the number of the first line of the column dimensions
 * @param lastLine the number of the last line
 * @param stub how many of the names are those of the rows' dimensions
 * @param hasRows whether a row follows
 */
record StatlineHeader(
    String title,
    String selection,
    List<String> caption,
    List<List<String>> values,
    List<String> names,
    long firstLine,
    long lastLine,
    int stub,
    boolean hasRows) {

  private static final int CAPTION = 2;
  private static final int FIRST = 3;

  /** More dimensions than any StatLine table has; keeps a search for a header short. */
  private static final int MOST_LINES = 20;

  /**
   * A dimension of the columns.
   *
   * @param name as StatLine writes it; {@code Onderwerp} for the subjects
   * @param values one per field of the line, the first ones blank or a name
   */
  record Dimension(String name, List<String> values) {
    static final String SUBJECT = "Onderwerp";

    boolean isSubject() {
      return name.equals(SUBJECT);
    }
  }

  /** The header, if the file has one: title, two nearly empty lines, dimensions, names. */
  static Optional<StatlineHeader> of(FileFacts file) {
    List<List<String>> lines = lines(file.head());
    int last = FIRST;
    while (last < lines.size() && lines.get(last).get(0).isBlank()) {
      last++;
    }
    boolean found =
        last > FIRST
            && last < lines.size()
            && isAlone(lines.get(0))
            && !lines.get(0).get(0).isBlank()
            && isAlone(lines.get(1))
            && lines.get(CAPTION).get(0).isBlank();
    return found ? header(lines, last) : Optional.empty();
  }

  private static Optional<StatlineHeader> header(List<List<String>> lines, int last) {
    List<String> names = lines.get(last);
    List<List<String>> values = lines.subList(FIRST, last);
    int stub = blanks(lines.get(CAPTION));
    if (stub == lines.get(CAPTION).size()) {
      stub = blanks(values.get(0));
    }
    boolean fits = stub < names.size() && values.stream().allMatch(v -> v.size() == names.size());
    boolean isEmpty = last + 1 < lines.size() && StatlineTable.isSource(lines.get(last + 1));
    return fits
        ? Optional.of(
            new StatlineHeader(
                lines.get(0).get(0).strip(),
                lines.get(1).get(0).strip(),
                named(lines.get(CAPTION)),
                values,
                names,
                FIRST + 1L,
                last + 1L,
                stub,
                !isEmpty))
        : Optional.empty();
  }

  /**
   * The dimensions of the columns by name.
   *
   * @throws Refusal when a name is not told
   */
  List<Dimension> dimensions(String file) {
    if (!selection.isEmpty()) {
      throw refused(
          file, 2, "the table is limited to '%s', which no row tells".formatted(selection));
    }
    if (names.subList(0, stub).stream().anyMatch(String::isBlank)) {
      throw refused(file, lastLine, "it does not name what the rows begin with");
    }
    if (names.stream().map(String::strip).anyMatch(Dimension.SUBJECT::equals)) {
      throw refused(file, lastLine, "the subjects stand in the rows and not in the columns");
    }
    List<String> found = DimensionNames.of(values, stub, caption);
    int unnamed = found.indexOf("");
    if (unnamed >= 0) {
      throw refused(file, firstLine + unnamed, "it does not tell which dimension this is");
    }
    if (found.stream().filter(Dimension.SUBJECT::equals).count() != 1) {
      throw refused(file, lastLine, "no one line above it has the subjects (Onderwerp)");
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      dimensions.add(new Dimension(found.get(i), values.get(i)));
    }
    return dimensions;
  }

  /** Subject and unit of a column, as the flat downloads write them. */
  String measure(List<Dimension> dimensions, int position) {
    String unit = names.get(position).strip();
    String subject =
        dimensions.stream()
            .filter(Dimension::isSubject)
            .map(each -> each.values().get(position).strip())
            .findFirst()
            .orElseThrow();
    return unit.isEmpty() ? subject : subject + " (" + unit + ")";
  }

  static Refusal refused(String file, long line, String problem) {
    return Refusal.input(
        "%s, line %d: in the header of this StatLine table %s; download it as 'CSV met statistische"
                .formatted(file, line, problem)
            + " symbolen'");
  }

  /** The first records of a text, empty ones included, up to what cannot be a header's line. */
  private static List<List<String>> lines(String head) {
    List<List<String>> lines = new ArrayList<>();
    var format = Header.format(StatlineTable.DELIMITER).builder().setIgnoreEmptyLines(false).get();
    try (CSVParser records = format.parse(new StringReader(head))) {
      for (CSVRecord row : records) {
        lines.add(row.toList());
        if (records.getCurrentLineNumber() > row.getRecordNumber() || lines.size() == MOST_LINES) {
          break;
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      return lines; // the head of a file may end inside a field
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static boolean isAlone(List<String> fields) {
    return fields.stream().skip(1).allMatch(String::isBlank);
  }

  private static int blanks(List<String> fields) {
    int count = 0;
    while (count < fields.size() && fields.get(count).isBlank()) {
      count++;
    }
    return count;
  }

  private static List<String> named(List<String> fields) {
    return fields.stream().map(String::strip).filter(field -> !field.isEmpty()).toList();
  }
}
