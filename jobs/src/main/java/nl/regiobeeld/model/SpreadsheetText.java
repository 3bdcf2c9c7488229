package nl.regiobeeld.model;

import java.util.regex.Pattern;

/**
 * Text for a cell of a spreadsheet, which takes text that begins like a formula for one and runs
 * it: {@code =HYPERLINK(…)} in a publisher's file could send away what stands beside it.
 */
public final class SpreadsheetText {
  /** The wide signs too: spreadsheets in some languages take them for the usual ones. */
  private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r\\n＝＋－＠-]");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

  /** Of a day and a month, or a month and a year: 5-9, 10-14; and of three numbers or a time. */
  private static final Pattern DATE =
      Pattern.compile(
          "(0?[1-9]|[12]\\d|3[01])[-/.](0?[1-9]|1[0-2])"
              + "|(0?[1-9]|1[0-2])[-/.](\\d{2}|\\d{4})"
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"
              + "|\\d{1,2}:\\d{2}(:\\d{2})?");

  /**
   * Leading zeros, a sign behind (18+), more digits than a spreadsheet keeps, powers of ten, points
   * between thousands.
   */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "0\\d+|\\d+[+-]|\\d{16,}|\\d+([.,]\\d+)?[eE][+-]?\\d+|\\d{1,3}(\\.\\d{3})+(,\\d+)?");

  private SpreadsheetText() {}

  /** Whether a spreadsheet would take a text for a formula; a number with a sign is none. */
  public static boolean isFormula(String text) {
    return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches();
  }

  /** The text as a spreadsheet must get it: an apostrophe before it makes it text again. */
  public static String safe(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /**
   * The text for a file that a Dutch spreadsheet opens without asking: what it would run as a
   * formula, or silently turn into a date or another number (age class 5-9 into 5 September), is
   * text again by an apostrophe before it.
   */
  public static String opened(String text) {
    boolean other = DATE.matcher(text).matches() || OTHER_NUMBER.matcher(text).matches();
    return other ? "'" + text : safe(text);
  }
}
