package nl.regiobeeld.drift;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a source covers all regions of one kind.
 *
 * @param regions with a value
 * @param values that are there
 * @param empty values that are missing
 */
public record Total(long regions, long values, long empty) {
  static final Total NONE = new Total(0, 0, 0);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Total of(Covered covered) {
    return new Total(covered.regions(), covered.values(), covered.empty());
  }

  /** Both together. */
  Total plus(Total other) {
    return new Total(regions + other.regions, values + other.values, empty + other.empty);
  }

  /**
   * Compares the shares of cells with a value: 0 when they are at most one percentage point apart,
   * or one of them has no cells.
   */
  int compareShares(Total other) {
    BigDecimal mine = BigDecimal.valueOf(values).multiply(other.cells());
    BigDecimal theirs = BigDecimal.valueOf(other.values).multiply(cells());
    BigDecimal apart = mine.subtract(theirs).abs().multiply(HUNDRED);
    return apart.compareTo(cells().multiply(other.cells())) > 0 ? mine.compareTo(theirs) : 0;
  }

  /** The share of cells with a value, in Dutch, to one decimal. */
  String percent() {
    return BigDecimal.valueOf(values)
            .multiply(HUNDRED)
            .divide(cells(), 1, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',')
        + " %";
  }

  private BigDecimal cells() {
    return BigDecimal.valueOf(values + empty);
  }
}
