package nl.regiobeeld.config;

import java.math.BigDecimal;

/** Reads decimal numbers of settings. */
final class Decimals {
  private Decimals() {}

  /** A required number between two others; the lesser of those, with the problem noted, if not. */
  static BigDecimal within(YamlMap entry, String key, BigDecimal least, BigDecimal most) {
    String text = entry.text(key);
    if (text.isEmpty()) {
      return least;
    }
    if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
      entry.problem(key, "'" + text + "' is no number; write it with a point, as 3.1");
      return least;
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      entry.problem(
          key,
          "'%s' is not from %s to %s".formatted(text, least.toPlainString(), most.toPlainString()));
      return least;
    }
    return number;
  }
}
