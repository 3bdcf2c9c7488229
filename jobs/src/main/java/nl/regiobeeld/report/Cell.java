package nl.regiobeeld.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.figure.DutchNumber;
import nl.regiobeeld.schema.TableRow;

/**
 * A cell of a table on a page.
 *
 * @param text what stands there
 * @param order what it is sorted by; empty: its text, or of a number that it is missing
 * @param numeric whether it is a number
 * @param step the column of the row that the number is, of which the origin can be asked
 * @param origin of the number, where it is not that of the whole line
 * @param badge shown instead of the text, or behind a number that has a step
 * @param href where it leads; empty: nowhere
 */
record Cell(
    String text,
    String order,
    boolean numeric,
    String step,
    Origin origin,
    Optional<Badge> badge,
    String href) {
  private static final String MISSING = "\u2013";

  private static final Set<String> FINE = Set.of("score", "verhouding");

  /** Sorts what has no band behind all that have one. */
  private static final String LAST = "99";

  /** A text. */
  static Cell of(String text) {
    return link(text, "");
  }

  /** A text that leads somewhere. */
  static Cell link(String text, String href) {
    return new Cell(text, "", false, "", Origin.NONE, Optional.empty(), href);
  }

  /** A whole number of which nothing else is told. */
  static Cell count(long number) {
    String text = DutchNumber.text(BigDecimal.valueOf(number), 0);
    return new Cell(text, Long.toString(number), true, "", Origin.NONE, Optional.empty(), "");
  }

  /** No number where there could be one. */
  static Cell missing() {
    return new Cell(MISSING, "", true, "", Origin.NONE, Optional.empty(), "");
  }

  /** A column of a line's row, rounded. */
  static Cell number(TableRow row, String column, int decimals) {
    return number(row, column, decimals, Origin.NONE);
  }

  /** A column of a row that is not the line's. */
  static Cell number(TableRow row, String column, int decimals, Origin origin) {
    Optional<BigDecimal> number = row.number(column);
    String text = number.map(each -> DutchNumber.text(each, decimals)).orElse(MISSING);
    String order = number.map(BigDecimal::toPlainString).orElse("");
    String step = number.isPresent() ? column : "";
    return new Cell(text, order, true, step, origin, Optional.empty(), "");
  }

  /** How many decimals a row's numbers need: a ratio and a score move by hundredths. */
  static int decimals(TableRow row) {
    return FINE.contains(row.text("eenheid")) ? 3 : 1;
  }

  /** A number of which nothing else is told, rounded. */
  static Cell plain(BigDecimal number, int decimals) {
    return new Cell(
        DutchNumber.text(number, decimals),
        number.toPlainString(),
        true,
        "",
        Origin.NONE,
        Optional.empty(),
        "");
  }

  /** A year: no points between its digits. */
  static Cell year(String year) {
    return new Cell(year, year, true, "", Origin.NONE, Optional.empty(), "");
  }

  /** A number with its band and origin. */
  static Cell marked(TableRow row, String column, int decimals, Origin origin) {
    Cell plain = number(row, column, decimals, origin);
    return new Cell(plain.text, plain.order, true, plain.step, origin, Badge.of(row), "");
  }

  /** The band of a row. */
  static Cell band(TableRow row) {
    Optional<Badge> badge = Badge.of(row);
    String order = badge.map(each -> Integer.toString(each.order())).orElse(LAST);
    String text = badge.map(each -> each.sign() + " " + each.told()).orElse(MISSING);
    return new Cell(text, order, false, "", Origin.NONE, badge, "");
  }
}
