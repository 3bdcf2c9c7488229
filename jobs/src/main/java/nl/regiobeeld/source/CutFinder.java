package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the records of a delimited stream and notes every so many bytes where one starts.
 *
 * <p>As in {@link Header#format}, a quote opens at the start of a field only, and a line without a
 * sign is no record. Which delimiter the file has is not known yet, so all are followed at once, a
 * bit for each: where they disagree on what is within quotes, as on a line break in any field but
 * the first, no more cuts are made.
 */
final class CutFinder {
  /** Large enough that a part pays its way as a task, small enough for all cores to have some. */
  static final int SPACING = 16 << 20;

  private static final int ALL = 0b1111;

  private final long spacing;
  private final List<Cut> cuts = new ArrayList<>();
  private long seen;
  private long lines = 1;
  private long records;
  private long next;
  private byte previous = '\n';
  private boolean atStart = true;
  private int quoted;
  private int closed;
  private long closedAt = -2;
  private boolean clear = true;

  /**
   * Finds cuts.
   *
   * @param spacing how many bytes between two at least
   */
  CutFinder(long spacing) {
    this.spacing = spacing;
    this.next = spacing;
  }

  void add(byte[] chunk, int count) {
    for (int i = 0; i < count && clear; i++) {
      i = atStart ? i : Signs.next(chunk, i, count);
      if (i == count) {
        break;
      }
      byte b = chunk[i];
      byte before = i == 0 ? previous : chunk[i - 1];
      if (b == '\n' || b == '\r') {
        lineEnd(b, before);
        continue;
      }
      if (atStart) {
        recordStart(seen + i);
      }
      if (b == '"') {
        quote(seen + i, before);
      }
    }
    seen += count;
    previous = count == 0 ? previous : chunk[count - 1];
  }

  private void lineEnd(byte b, byte before) {
    if (b == '\r' || before != '\r') {
      lines++;
    }
    atStart = quoted == 0;
    clear = quoted == 0 || quoted == ALL;
  }

  private void recordStart(long at) {
    if (at >= next) {
      cuts.add(new Cut(at, lines, records));
      next = at + spacing;
    }
    records++;
    atStart = false;
  }

  /** Right behind a closing quote it is the second of a doubled one. */
  private void quote(long at, byte before) {
    int opening = startsField(before) | (closedAt == at - 1 ? closed : 0);
    closed = quoted;
    closedAt = at;
    quoted = ~quoted & opening;
  }

  /** For which of the delimiters a field starts behind this byte. */
  private static int startsField(byte before) {
    return switch (before) {
      case ';' -> 0b0001;
      case ',' -> 0b0010;
      case '\t' -> 0b0100;
      case '|' -> 0b1000;
      case '\n', '\r' -> ALL;
      default -> 0;
    };
  }

  /** The cuts, in order; the start of the stream is none of them. */
  List<Cut> cuts() {
    return List.copyOf(cuts);
  }
}
