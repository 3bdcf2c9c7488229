package nl.regiobeeld.staffing;

import java.math.BigDecimal;

/**
 * A parameter of one sector, and how sure it is.
 *
 * @param value what the model computes with, in percent
 * @param low the least it could well be
 * @param high the most it could well be
 * @param unit Dutch, stands in tables
 * @param source where the value comes from, Dutch, stands in tables
 */
public record Range(BigDecimal value, BigDecimal low, BigDecimal high, String unit, String source) {
  /**
   * @throws IllegalArgumentException unless low <= value <= high
   */
  public Range {
    if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " <= " + value + " <= " + high + " does not hold");
    }
  }

  /**
   * Another value, its range moved along as far as the lever goes: what is not known about a
   * parameter is not known any better because a scenario sets it.
   */
  Range moved(BigDecimal to, Lever lever) {
    BigDecimal by = to.subtract(value);
    return new Range(
        to, low.add(by).max(lever.least()), high.add(by).min(lever.most()), unit, source);
  }

  /** The value alone, without doubt: where sensitivity sets it. */
  Range fixed(BigDecimal to) {
    return new Range(to, to, to, unit, source);
  }
}
