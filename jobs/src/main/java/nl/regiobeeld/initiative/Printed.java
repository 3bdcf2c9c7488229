package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text prints it: one, or from one to another ({@code 0-1}).
 *
 * @param low the same as high when it is one number
 */
public record Printed(BigDecimal low, BigDecimal high) {
  private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
  private static final Pattern TEXT = Pattern.compile("(" + NUMBER + ")(?: ?- ?(" + NUMBER + "))?");

  /** One number. */
  public static Printed of(BigDecimal number) {
    return new Printed(number, number);
  }

  /** Reads {@code 12}, {@code -3} or {@code 0-1}; none when it is neither. */
  public static Optional<Printed> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = matcher.group(2) == null ? low : new BigDecimal(matcher.group(2));
    return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Printed(low, high));
  }

  /** Whether it is more than one number. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** The number, or what lies halfway. */
  public BigDecimal middle() {
    return low.add(high).divide(BigDecimal.valueOf(2));
  }

  /** As it stands in a Dutch text. */
  public String text() {
    return isRange() ? Dutch.number(low, 6) + " - " + Dutch.number(high, 6) : Dutch.number(low, 6);
  }
}
