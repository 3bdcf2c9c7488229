package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.List;
import nl.regiobeeld.schema.TableRow;

/**
 * One number of an edition.
 *
 * @param rows must be one row
 * @param column whose number it is, or {@link Figures#GAP}
 */
public record Cell(Selection rows, String column) {

  /** Finds the number. */
  Found in(Figures figures) {
    List<TableRow> found = rows.in(figures, row -> figures.number(row, column).isPresent());
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
