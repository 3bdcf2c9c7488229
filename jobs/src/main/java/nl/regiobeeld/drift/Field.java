package nl.regiobeeld.drift;

import java.util.Locale;

/**
 * A column of an input file, or a code that names a measure in its rows.
 *
 * @param source the publisher's table id
 * @param table what ids of the same table in other years have in common; else the id
 * @param period the year of the file, or 0 when its rows tell it
 * @param column its name as the file has it
 * @param meaning what it holds
 */
public record Field(String source, String table, int period, String column, Meaning meaning) {
  /** The value of gebruik of columns with values. */
  public static final String VALUE = "waarde";

  /** The value of gebruik of columns that are in the file and nothing more. */
  public static final String UNUSED = "ongebruikt";

  /**
   * What a column holds; all texts may be null or empty.
   *
   * @param use waarde, sleutel or ongebruikt
   * @param measure the indicator, zorgsoort or count
   * @param unit of its values
   * @param age the age range that the column itself is about
   * @param sex the sex that the column itself is about
   * @param title what the publisher calls it
   * @param description how the publisher explains it
   */
  public record Meaning(
      String use,
      String measure,
      String unit,
      String age,
      String sex,
      String title,
      String description) {

    boolean isValue() {
      return VALUE.equals(use);
    }

    /** What it measures and of whom, alike in two columns only when they are the same figure. */
    String figure() {
      String who = (text(age) + " " + text(sex)).strip();
      return who.isEmpty() ? text(measure) : measure + " " + who;
    }

    /** For a reader, in Dutch. */
    String inWords() {
      if (!isValue()) {
        return UNUSED.equals(use) ? "niet gebruikt" : text(use);
      }
      return text(unit).isEmpty() ? figure() : figure() + " (" + unit + ")";
    }

    private static String text(String value) {
      return value == null ? "" : value;
    }
  }

  /** The name by which the column is found again: publishers change capitals without meaning it. */
  String key() {
    return column.strip().toLowerCase(Locale.ROOT);
  }
}
