package nl.regiobeeld.source;

import java.util.List;

/**
 * A record of a file after parsing: used, set aside or rejected, the last two with a Dutch reason.
 *
 * @param outcome what becomes of it
 * @param reason empty when used
 * @param column the column that caused a rejection, else empty
 * @param value the raw text that caused a rejection, else empty
 * @param key what the record is about
 * @param part the one measure that the record is about, or empty when it has them all
 * @param cells its values; of a rejected record those that could be read
 */
public record Parsed(
    Outcome outcome,
    String reason,
    String column,
    String value,
    Key key,
    String part,
    List<Cell> cells) {

  /** What becomes of a record; the lower-case names are published. */
  public enum Outcome {
    GEBRUIKT,
    APART,
    AFGEKEURD
  }

  /** Which of the three rows of a published value a record is. */
  public enum Margin {
    WAARDE,
    ONDERGRENS,
    BOVENGRENS
  }

  /**
   * What a record is about.
   *
   * @param region CBS code, or empty for a rest row or when unknown
   * @param name the region's name where the register has none (wijken, buurten), else empty
   * @param age {@code 18-64}, {@code 65+} or {@code totaal}
   * @param sex {@code totaal}, {@code man} or {@code vrouw}
   * @param year the period; of a mean over several years the last of them
   * @param breakdown what else a record is split by ({@code Inkomen=1e 20%-groep}), mostly empty
   * @param years over how many years the value is a mean, mostly 1
   */
  public record Key(
      String region,
      String name,
      String age,
      String sex,
      int year,
      Margin margin,
      String breakdown,
      int years) {
    /** Between the parts of a breakdown. */
    public static final String SEPARATOR = "; ";

    static final Key UNKNOWN = new Key("", "", "", "", 0, Margin.WAARDE);

    /** A key about one year, without a breakdown. */
    Key(String region, String name, String age, String sex, int year, Margin margin) {
      this(region, name, age, sex, year, margin, "", 1);
    }
  }

  /** A record that has another number of fields than its header. */
  public static Parsed misfit(List<String> fields, int expected, char delimiter) {
    String reason = "%d velden in plaats van %d".formatted(fields.size(), expected);
    return rejected(reason, "", String.join(String.valueOf(delimiter), fields), List.of());
  }

  static Parsed used(Key key, List<Cell> cells) {
    return new Parsed(Outcome.GEBRUIKT, "", "", "", key, "", cells);
  }

  static Parsed aside(String reason, Key key, List<Cell> cells) {
    return new Parsed(Outcome.APART, reason, "", "", key, "", cells);
  }

  static Parsed rejected(String reason, String column, String value, List<Cell> cells) {
    return new Parsed(Outcome.AFGEKEURD, reason, column, value, Key.UNKNOWN, "", cells);
  }

  /** The same, about one measure only. */
  Parsed about(String measure) {
    return new Parsed(outcome, reason, column, value, key, measure, cells);
  }
}
