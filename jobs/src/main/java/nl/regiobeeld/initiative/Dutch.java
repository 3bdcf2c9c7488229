package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in Dutch texts. */
public final class Dutch {
  private Dutch() {}

  /** With a decimal point, without zeros behind it: for formulas and parameters. */
  static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  /** Rounded half up to at most so many decimals, with a comma. */
  public static String number(BigDecimal number, int decimals) {
    return plain(number.setScale(decimals, RoundingMode.HALF_UP)).replace('.', ',');
  }

  /** With at most two decimals. */
  static String number(BigDecimal number) {
    return number(number, 2);
  }
}
