package nl.regiobeeld.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.Parsed.Outcome;

/**
 * Holds what a damaged file was read as against what the whole one was.
 *
 * <p>A record whose lines are as they were must be read as it was, or lie within a record that is
 * rejected (a quote swallows the lines up to the next one). And no line may be missing: each that
 * is not empty must be part of a record. What happens within a line cannot be judged: 1 for 2 is a
 * good number, a line that is gone leaves no trace, nor does a file that is cut off behind a line
 * or within its last number. Where the header was hit, other columns may be read, so that only the
 * second holds.
 *
 * @param before the units of the whole file
 * @param after those of the damaged one
 * @param header how many units tell what the records have: those before them, and the first record
 *     of an OData answer, whose names of fields are those of all
 * @param first the place of the first record
 */
record Comparison(Units before, Units after, long header, long first) {

  /** What does not hold; nothing if all does. */
  List<String> problems(List<Reading.Row> whole, List<Reading.Row> damaged) {
    List<String> problems = new ArrayList<>(lost(damaged));
    int start = before.sameStart(after);
    if (start >= header) {
      for (Reading.Row row : whole) {
        check(row, shift(row, start), damaged, problems);
      }
    }
    return problems;
  }

  /** By how much an undamaged record moved; none of a damaged one. */
  private Long shift(Reading.Row row, int start) {
    if (row.end() - 1 <= start) {
      return 0L;
    }
    boolean inEnd = row.line() > before.size() - before.sameEnd(after);
    return inEnd ? (long) after.size() - before.size() : null;
  }

  private static void check(
      Reading.Row row, Long shift, List<Reading.Row> damaged, List<String> problems) {
    if (shift == null) {
      return;
    }
    Reading.Row moved = new Reading.Row(row.line() + shift, row.end() + shift, row.parsed());
    boolean swallowed =
        damaged.stream()
            .anyMatch(
                other ->
                    other.line() <= moved.line()
                        && other.end() >= moved.end()
                        && other.end() - other.line() > moved.end() - moved.line()
                        && other.parsed().outcome() == Outcome.AFGEKEURD);
    if (!swallowed && !damaged.contains(moved)) {
      List<Parsed> found =
          damaged.stream()
              .filter(other -> other.line() == moved.line())
              .map(Reading.Row::parsed)
              .toList();
      problems.add("line %d, not damaged, was %s, is %s".formatted(row.line(), row, found));
    }
  }

  /** Lines below the header that are in no record. */
  private List<String> lost(List<Reading.Row> rows) {
    BitSet read = new BitSet();
    rows.forEach(row -> read.set((int) row.line(), (int) row.end()));
    List<String> lost = new ArrayList<>();
    int begin = Math.max(firstRecord(), endOfHeader(read));
    for (int line = begin; line <= after.size() && !isSource(line); line++) {
      String text = after.all().get(line - 1);
      if (!text.isEmpty() && !read.get(line)) {
        lost.add("line %d is in no record: %s".formatted(line, text));
      }
    }
    return lost;
  }

  /**
   * Of a StatLine table whose header was hit, where a field may go on for lines: the first record.
   */
  private int endOfHeader(BitSet read) {
    boolean hit = first > 2 && before.sameStart(after) < header;
    return hit && !read.isEmpty() ? read.nextSetBit(0) : 1;
  }

  /** Behind the header and the empty lines before it. */
  private int firstRecord() {
    int line = 1;
    while (line < after.size() && after.all().get(line - 1).isEmpty() && first == 2) {
      line++;
    }
    return (int) (line + first - 1);
  }

  /** The last record of a StatLine table, behind which nothing but blanks is let through. */
  private boolean isSource(int line) {
    return first > 2 && after.all().get(line - 1).replace("\"", "").startsWith("Bron:");
  }
}
