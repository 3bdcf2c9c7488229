package nl.regiobeeld.initiative;

import java.math.BigDecimal;

/**
 * Persons, from low to high.
 *
 * @param middle what is counted with; between the two
 */
public record Range(BigDecimal low, BigDecimal middle, BigDecimal high) {
  static final Range ZERO = of(BigDecimal.ZERO);

  static Range of(BigDecimal number) {
    return new Range(number, number, number);
  }

  static Range of(Printed printed) {
    return new Range(printed.low(), printed.middle(), printed.high());
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), middle.add(other.middle), high.add(other.high));
  }

  /** Least is left when most is taken. */
  Range minus(Range other) {
    return new Range(
        low.subtract(other.high), middle.subtract(other.middle), high.subtract(other.low));
  }
}
