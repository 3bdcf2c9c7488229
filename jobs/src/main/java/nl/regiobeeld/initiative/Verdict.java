package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Whether a printed number follows from what is printed with it. */
public enum Verdict {
  /** Rounded half up to what the text rounds to it is the printed number, or lies in its range. */
  KLOPT,
  /** Less than one rounding step away, or explained by rounded numbers that it is made from. */
  AFRONDING,
  /** Further away. */
  WIJKT_AF,
  /** A number that it needs is not printed. */
  ONVOLLEDIG,
  /** Counted already under another id. */
  DUBBEL;

  /** The value of oordeel. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict on a printed number.
   *
   * @param printed as the text has it
   * @param recomputed none when a parameter is missing
   * @param spread where the outcome can lie as far as its parameters were rounded; the outcome
   *     itself when they were not
   * @param step to a multiple of what the text rounds: 1 for whole persons
   */
  public static Verdict of(
      Printed printed, Optional<BigDecimal> recomputed, Optional<Printed> spread, BigDecimal step) {
    if (recomputed.isEmpty()) {
      return ONVOLLEDIG;
    }
    if (meets(printed, Printed.of(recomputed.get()), step)) {
      return KLOPT;
    }
    BigDecimal below = printed.low().subtract(recomputed.get());
    BigDecimal above = recomputed.get().subtract(printed.high());
    boolean near = below.max(above).compareTo(step) < 0;
    boolean explained = spread.filter(range -> meets(printed, range, step)).isPresent();
    return near || explained ? AFRONDING : WIJKT_AF;
  }

  /** Whether some number of a range, rounded or as it is, lies in the printed one. */
  private static boolean meets(Printed printed, Printed range, BigDecimal step) {
    boolean rounded = overlap(printed, round(range.low(), step), round(range.high(), step));
    return rounded || (printed.isRange() && overlap(printed, range.low(), range.high()));
  }

  private static boolean overlap(Printed printed, BigDecimal low, BigDecimal high) {
    return low.compareTo(printed.high()) <= 0 && high.compareTo(printed.low()) >= 0;
  }

  /** Half up, of negative numbers half away from zero, to a multiple of the step. */
  static BigDecimal round(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }
}
