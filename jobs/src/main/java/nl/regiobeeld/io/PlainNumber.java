package nl.regiobeeld.io;

/**
 * Reads plain numbers straight from bytes: digits with at most one decimal sign between them, a
 * minus sign perhaps, blanks around. All else is left to {@link nl.regiobeeld.source.NumberText},
 * which reads these the same.
 */
final class PlainNumber {
  /** What {@link #millionths} gives for what is no such number. */
  static final long NONE = Long.MIN_VALUE;

  private static final int WHOLE_DIGITS = 12;
  private static final int DECIMALS = 6;
  private static final long[] TENS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

  private PlainNumber() {}

  /**
   * The number in millionths, or {@link #NONE}.
   *
   * @param decimals how many it can have, 6 at most
   */
  static long millionths(byte[] bytes, int from, int to, int decimals) {
    int at = from;
    int end = to;
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    while (at < end && bytes[end - 1] == ' ') {
      end--;
    }
    boolean negative = at < end && bytes[at] == '-';
    at += negative ? 1 : 0;
    int point = at;
    long number = 0;
    while (point < end && isDigit(bytes[point])) {
      number = 10 * number + bytes[point] - '0';
      point++;
    }
    if (point == at || point - at > WHOLE_DIGITS) {
      return NONE;
    }
    int scale = 0;
    if (point < end) {
      scale = end - point - 1;
      if ((bytes[point] != '.' && bytes[point] != ',') || scale == 0) {
        return NONE;
      }
      if (scale > Math.min(decimals, DECIMALS)) {
        return NONE;
      }
      for (int i = point + 1; i < end; i++) {
        if (!isDigit(bytes[i])) {
          return NONE;
        }
        number = 10 * number + bytes[i] - '0';
      }
    }
    return (negative ? -number : number) * TENS[scale];
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
