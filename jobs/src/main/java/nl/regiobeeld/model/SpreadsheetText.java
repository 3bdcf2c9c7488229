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

  private SpreadsheetText() {}

  /** Whether a spreadsheet would take a text for a formula; a number with a sign is none. */
  public static boolean isFormula(String text) {
    return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches();
  }

  /** The text as a spreadsheet must get it: an apostrophe before it makes it text again. */
  public static String safe(String text) {
    return isFormula(text) ? "'" + text : text;
  }
}
