package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as a Dutch reader expects them: 1.234,5. */
public final class DutchNumber {
  private static final String MISSING = "niet bekend";

  private DutchNumber() {}

  /**
   * A number rounded half up.
   *
   * @param decimals how many, always shown
   */
  public static String text(BigDecimal value, int decimals) {
    DecimalFormat format = format(decimals);
    return format.format(value.setScale(decimals, RoundingMode.HALF_UP)).replace('-', '\u2212');
  }

  /** A number, or that it is not known. */
  public static String text(Optional<BigDecimal> value, int decimals) {
    return value.map(each -> text(each, decimals)).orElse(MISSING);
  }

  /** How numbers with so many decimals are written. */
  public static DecimalFormat format(int decimals) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}
