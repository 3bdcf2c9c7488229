package nl.regiobeeld.region;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.RegionKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A row of a reference file, whose mistakes are named with file, line and column. */
public record ReferenceRow(String file, long line, CSVRecord row) {
  /**
   * The rows of a file below its header.
   *
   * @param text gives the content of a reference file by name
   */
  public static List<ReferenceRow> all(String file, UnaryOperator<String> text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text.apply(file)))) {
      return parser.stream()
          .map(row -> new ReferenceRow(file, row.getRecordNumber() + 1, row))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a column, without spaces around it. */
  public String text(String column) {
    require(row.isSet(column), column);
    return row.get(column).strip();
  }

  /** A year, or what an empty field stands for. */
  public int year(String column, int absent) {
    String year = text(column);
    require(year.matches("|\\d{4}"), column);
    return year.isEmpty() ? absent : Integer.parseInt(year);
  }

  /** A count, or null for an empty field: not recorded. */
  Long number(String column) {
    String number = text(column);
    require(number.matches("\\d{0,12}"), column);
    return number.isEmpty() ? null : Long.valueOf(number);
  }

  RegionKind kind(String column) {
    RegionKind kind = RegionKind.ofLabel(text(column)).orElse(null);
    require(kind != null, column);
    return kind;
  }

  /**
   * Refuses the row when a column's value cannot be right.
   *
   * @throws Refusal naming file, line, column and value
   */
  public void require(boolean right, String column) {
    if (!right) {
      throw Refusal.usage(
          "data/reference/%s:%d: column '%s' cannot be '%s'; mend the row or restore the file"
              .formatted(file, line, column, row.isSet(column) ? row.get(column) : ""));
    }
  }
}
