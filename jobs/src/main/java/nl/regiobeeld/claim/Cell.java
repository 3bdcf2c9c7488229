package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import nl.regiobeeld.schema.TableRow;

/**
 * One number of an edition.
 *
 * @param rows must be one row
 * @param column whose number it is, or {@link Figures#GAP}
 */
public record Cell(Selection rows, String column) {

  /** The years that it has a number in, when the latest counts. */
  NavigableSet<String> years(Figures figures) {
    return rows.years(figures, row -> hasNumber(figures, row));
  }

  /** The same of one year. */
  Cell of(String year) {
    return new Cell(rows.of(year), column);
  }

  private boolean hasNumber(Figures figures, TableRow row) {
    return figures.number(row, column).isPresent();
  }

  /** Finds the number. */
  Found in(Figures figures) {
    List<TableRow> found = rows.in(figures, row -> hasNumber(figures, row));
    if (found.size() != 1) {
      String problem = found.isEmpty() ? "geen rij" : found.size() + " rijen in plaats van een";
      return new Found(null, problem + ": " + rows.text(), List.of());
    }
    TableRow row = found.get(0);
    List<Used> used = List.of(new Used(row, Figures.columns(column)));
    return figures
        .number(row, column)
        .map(number -> new Found(number, "", used))
        .orElseGet(() -> new Found(null, "geen waarde: " + rows.text(), used));
  }

  /**
   * What was found.
   *
   * @param number null when there is none
   * @param problem why there is none, in Dutch
   */
  record Found(BigDecimal number, String problem, List<Used> used) {}
}
