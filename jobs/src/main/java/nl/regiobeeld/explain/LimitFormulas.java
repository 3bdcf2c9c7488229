package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.Map;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Count;

/** The limits of {@code statistic} as formulas to print. */
final class LimitFormulas {
  private LimitFormulas() {}

  /** Standard errors to a limit, as z. */
  static Map<String, BigDecimal> z(Confidence confidence) {
    return Map.of("z", BigDecimal.valueOf(confidence.z()));
  }

  /** Wilson's lower (sign -) or upper (+) limit of x out of n, between 0 and 1. */
  static String wilson(String x, String n, char sign) {
    return ("(2 * %1$s + z ^ 2 %3$s z * sqrt(z ^ 2 + 4 * %1$s * (1 - %1$s / %2$s)))"
            + " / (2 * (%2$s + z ^ 2))")
        .formatted(x, n, sign);
  }

  /** Byar's lower limit of x events. */
  static String byarLower(String x) {
    return "%1$s * (1 - 1 / (9 * %1$s) - z / (3 * sqrt(%1$s))) ^ 3".formatted(x);
  }

  /** Byar's upper limit of x events. */
  static String byarUpper(String x) {
    return "(%1$s + 1) * (1 - 1 / (9 * (%1$s + 1)) + z / (3 * sqrt(%1$s + 1))) ^ 3".formatted(x);
  }

  /** The lower limit of these events: exact below ten, else Byar's. */
  static String lower(String x, BigDecimal events, Confidence confidence) {
    if (events.signum() == 0) {
      return "0";
    }
    return few(events) ? "chi2inv(%s, 2 * %s) / 2".formatted(tail(confidence), x) : byarLower(x);
  }

  /** The upper limit of these events: exact below ten, else Byar's. */
  static String upper(String x, BigDecimal events, Confidence confidence) {
    return few(events)
        ? "chi2inv(%s, 2 * %s + 2) / 2".formatted(BigDecimal.ONE.subtract(tail(confidence)), x)
        : byarUpper(x);
  }

  private static boolean few(BigDecimal events) {
    return events.compareTo(BigDecimal.valueOf(Count.FEW)) < 0;
  }

  /** 0.025 or 0.001. */
  static BigDecimal tail(Confidence confidence) {
    return BigDecimal.ONE
        .subtract(BigDecimal.valueOf(confidence.level()))
        .divide(BigDecimal.valueOf(2));
  }
}
