package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** Rows of years as lines. */
final class Series {
  private Series() {}

  /** The rows that have a number in this column. */
  static List<TableRow> having(List<TableRow> rows, String column) {
    return rows.stream().filter(row -> row.number(column).isPresent()).toList();
  }

  /** The numbers of a column by year; years without one are left out. */
  static Line line(String name, List<TableRow> rows, String column) {
    return new Line(
        name,
        having(rows, column).stream()
            .map(row -> Line.Point.of(Years.of(row), row.number(column).orElseThrow()))
            .toList());
  }

  /** The only row of a year, if there is one. */
  static Optional<TableRow> in(List<TableRow> rows, int year) {
    return rows.stream().filter(row -> Years.of(row) == year).findFirst();
  }
}
