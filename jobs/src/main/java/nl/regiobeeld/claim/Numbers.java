package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import nl.regiobeeld.initiative.Arithmetic;
import nl.regiobeeld.initiative.Dutch;
import nl.regiobeeld.initiative.FormulaFault;

/** Exact numbers, and how they are printed. */
final class Numbers {
  /** Of the 34 digits of an outcome those that its last divisions cannot have changed. */
  private static final MathContext SURE = new MathContext(30, RoundingMode.HALF_UP);

  private static final int SHOWN_DECIMALS = 6;

  private Numbers() {}

  /** The outcome of arithmetic, in the digits that are sure. */
  static BigDecimal value(Arithmetic arithmetic, Map<String, BigDecimal> numbers)
      throws FormulaFault {
    return arithmetic.value(numbers).round(SURE);
  }

  /** Rounded half up to a multiple of a step. */
  static BigDecimal rounded(BigDecimal number, BigDecimal step) {
    return number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }

  /** In Dutch, with at most six decimals. */
  static String text(BigDecimal number) {
    return Dutch.number(number, SHOWN_DECIMALS);
  }
}
