package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;

/**
 * A parser of records whose fields tell things one by one, so that a reader can remember what the
 * same few bytes told before, and parse as a whole only records with something new or odd.
 *
 * <p>For a record with at least one number, all of whose values are good, {@link #parse} says what
 * the first of its parts says that is against it, or else uses it under the keys of all.
 */
public interface PartwiseParser extends RecordParser {
  /**
   * The positions of the fields that tell something together, in the order in which they are
   * judged.
   */
  List<List<Integer>> groups();

  /**
   * What the fields of a group tell.
   *
   * @param group its place in {@link #groups}
   * @param row the record's fields, of which only those of the group are read
   * @return none when other fields have to be looked at too
   */
  Optional<Part> part(int group, List<String> row);

  /** What its values measure. */
  List<Measure> measures();

  /** The position of the field with the value of a measure. */
  default int position(int measure) {
    return measures().get(measure).position();
  }

  /**
   * The value in a field, as a cell; none when it is no good one, or other fields have to be looked
   * at too.
   */
  Optional<Cell> cell(int measure, String raw);

  /** Which plain numbers are good values of a measure, whatever else stands in the record. */
  default Range range(int measure) {
    return Range.of(measures().get(measure));
  }

  /**
   * Numbers in millionths, as the file has them.
   *
   * @param least of them
   * @param most of them
   * @param decimals how many there can be
   */
  record Range(long least, long most, int decimals) {
    private static final long MOST = 999_999_999_999_999_999L;
    private static final int DECIMALS = 6;
    private static final long WHOLE = 100_000_000L;

    /** All numbers that tables can hold. */
    static final Range ALL = new Range(-MOST, MOST, DECIMALS);

    /** Those from nothing. */
    static final Range COUNTS = new Range(0, MOST, DECIMALS);

    /** Amounts in cents. */
    static final Range MONEY = new Range(-MOST, MOST, 2);

    /** Shares of a whole, in percent. */
    static final Range SHARES = new Range(0, WHOLE, DECIMALS);

    /** None, so that every number is looked at one by one. */
    static final Range NONE = new Range(0, -1, DECIMALS);

    /** The numbers that are possible for a measure, see {@link Measure#impossible}. */
    static Range of(Measure measure) {
      if (measure.share()) {
        return measure.scale() == 1 ? SHARES : NONE;
      }
      return measure.countsPeople() ? COUNTS : ALL;
    }

    /**
     * Whether a number is good as it is, and fits into tables.
     *
     * @param scale how many of the unit one in the file is
     */
    public boolean takes(long millionths, int scale) {
      return millionths >= least && millionths <= most && Math.abs(millionths) <= MOST / scale;
    }
  }
}
