package nl.regiobeeld.figure;

import java.util.List;
import nl.regiobeeld.schema.TableRow;

/**
 * A column that a figure shows.
 *
 * @param column of the table
 * @param name as in the middle of a sentence
 */
record Measure(String column, String name) {
  /** Whether a row has a number for it. */
  boolean isIn(TableRow row) {
    return row.number(column).isPresent();
  }

  /** The rows that have a number for one of these. */
  static List<TableRow> known(List<TableRow> rows, List<Measure> measures) {
    return rows.stream().filter(row -> measures.stream().anyMatch(each -> each.isIn(row))).toList();
  }

  /** A line for each of these. */
  static List<Line> lines(List<TableRow> rows, List<Measure> measures) {
    return measures.stream()
        .map(each -> Series.line(Words.readable(each.name()), rows, each.column()))
        .toList();
  }
}
