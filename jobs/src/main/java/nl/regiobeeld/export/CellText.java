package nl.regiobeeld.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for a cell of a workbook: as XML can have it, and no longer than a cell holds. */
final class CellText {
  /** What the format allows in a cell. */
  static final int LONGEST = 32_767;

  private static final String CUT = " […]";

  /** The format writes what XML cannot have as _x0001_, and so a text that looks like that, too. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** Whether a text has to be cut. */
  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /** The text as a workbook has it. */
  static String of(String text) {
    String fitting = isTooLong(text) ? text.substring(0, LONGEST - CUT.length()) + CUT : text;
    return UNSAFE.matcher(fitting).replaceAll(CellText::escaped);
  }

  private static String escaped(java.util.regex.MatchResult found) {
    return Matcher.quoteReplacement("_x%04X_".formatted((int) found.group().charAt(0)));
  }

  /** Whether blanks at an end have to be kept, which not every way to store a text does. */
  static boolean hasBlankEnd(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }
}
