package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text prints it: one, or from one to another ({@code 0-1}).
 *
 * @param low the same as high when it is one number
 * @param middle the number, or what stands for the range
 */
public record Printed(BigDecimal low, BigDecimal middle, BigDecimal high) {
  private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
  private static final Pattern TEXT = Pattern.compile("(" + NUMBER + ")(?: ?- ?(" + NUMBER + "))?");

  /** One number. */
  public static Printed of(BigDecimal number) {
    return new Printed(number, number, number);
  }

  /** From one number to another, which what lies halfway stands for. */
  public static Printed between(BigDecimal low, BigDecimal high) {
    return new Printed(low, low.add(high).divide(BigDecimal.valueOf(2)), high);
  }

  /** Reads {@code 12}, {@code -3} or {@code 0-1}; none when it is neither. */
  public static Optional<Printed> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = matcher.group(2) == null ? low : new BigDecimal(matcher.group(2));
    return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(between(low, high));
  }

  /** Whether it is more than one number. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** As it stands in a Dutch text. */
  public String text() {
    return isRange() ? Dutch.number(low, 6) + " - " + Dutch.number(high, 6) : Dutch.number(low, 6);
  }
}
