package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as publishers write them: padded, with a decimal point or comma. */
public final class NumberText {
  /** Digits before the decimal sign that a published value can have: decimal(18,6). */
  private static final int WHOLE_DIGITS = 12;

  private static final int DECIMALS = 6;

  /** More signs than any published number has; to read one of millions of digits takes minutes. */
  private static final int LONGEST = 64;

  private static final Pattern GROUPED_BY_POINTS =
      Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+\\.\\d+");

  private NumberText() {}

  /**
   * The number in a field; {@code 1.234,56} and {@code 1,234.56} are one number, and a single point
   * or comma is the decimal sign.
   *
   * @return none when the text is no number, or one too large or too fine for decimal(18,6)
   */
  public static Optional<BigDecimal> parse(String raw) {
    String given = raw.strip();
    String text = given.length() > LONGEST ? "" : ungrouped(given).replace(',', '.');
    if (!isPlain(text)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    if (number.scale() > DECIMALS) {
      number = number.stripTrailingZeros();
    }
    boolean fits =
        number.scale() <= DECIMALS && number.precision() - number.scale() <= WHOLE_DIGITS;
    return fits ? Optional.of(number) : Optional.empty();
  }

  /** A number as tables have it, rounded half up. */
  static BigDecimal published(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The text without the marks between its thousands, if it has marks of both kinds. */
  private static String ungrouped(String text) {
    if (text.indexOf(',') < 0 || text.indexOf('.') < 0) {
      return text;
    }
    if (GROUPED_BY_POINTS.matcher(text).matches()) {
      return text.replace(".", "");
    }
    return GROUPED_BY_COMMAS.matcher(text).matches() ? text.replace(",", "") : text;
  }

  /** Whether a text is digits with at most one point between them and an optional sign. */
  private static boolean isPlain(String text) {
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && points == 0) {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0;
  }
}
