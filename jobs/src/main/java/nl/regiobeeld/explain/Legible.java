package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Numbers and formulas of an explanation as a reader wants to see them. */
public final class Legible {
  private static final int DECIMALS = 8;

  private Legible() {}

  /** A number without needless digits. */
  public static String number(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    BigDecimal bare = rounded.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  /** The formula with its names replaced by their numbers. */
  public static String filled(String formula, Map<String, BigDecimal> numbers) {
    StringBuilder text = new StringBuilder();
    for (String part : formula.split("(?<![A-Za-z0-9_])|(?![A-Za-z0-9_])", -1)) {
      text.append(numbers.containsKey(part) ? number(numbers.get(part)) : part);
    }
    return text.toString();
  }
}
