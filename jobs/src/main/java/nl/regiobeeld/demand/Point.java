package nl.regiobeeld.demand;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a measure takes from the people of one year.
 *
 * @param source the id of the population, of a year in between of both with {@code +}
 * @param forecast whether the people are expected, not counted
 * @param provisional whether one of the counts is
 * @param between the years that it lies between on a straight line, or empty
 * @param part what the measure follows, up to six decimals
 * @param whole what that is a part of, or, for clients, how many the rates give; 0 for an index
 */
record Point(
    int year,
    String source,
    boolean forecast,
    boolean provisional,
    String between,
    BigDecimal part,
    BigDecimal whole)
    implements Serializable {
  private static final int DECIMALS = 6;

  /** The point of a year between two others on the straight line through them. */
  static Point between(Point before, Point after, int year) {
    return new Point(
        year,
        before.source.equals(after.source) ? after.source : before.source + "+" + after.source,
        after.forecast,
        before.provisional || after.provisional,
        before.year + " en " + after.year,
        line(before.part, after.part, before, after, year),
        line(before.whole, after.whole, before, after, year));
  }

  private static BigDecimal line(
      BigDecimal from, BigDecimal to, Point before, Point after, int year) {
    BigDecimal gone = BigDecimal.valueOf((long) year - before.year);
    BigDecimal all = BigDecimal.valueOf((long) after.year - before.year);
    BigDecimal added = to.subtract(from).multiply(gone).divide(all, MathContext.DECIMAL128);
    return rounded(from.add(added));
  }

  /** Half up at six decimals, as published. */
  static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
