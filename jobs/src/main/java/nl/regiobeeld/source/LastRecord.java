package nl.regiobeeld.source;

import java.nio.charset.Charset;

/**
 * Follows the records of a CSV stream and keeps the last that is not blank: a line break within
 * quotes ends no record.
 *
 * <p>As in {@link Header#format}, a quote opens at the start of a field only, elsewhere it is text.
 * Which delimiter the file has is not known yet, so behind any of them a field can start.
 */
final class LastRecord {
  private final ByteTail tail;
  private long seen;
  private byte previous = '\n';
  private boolean quoted;
  private long closedAt = -2;
  private long current;
  private boolean blank = true;
  private long start;
  private long end;

  /**
   * Keeps the last record.
   *
   * @param size how many bytes of it at most
   */
  LastRecord(int size) {
    this.tail = new ByteTail(size);
  }

  void add(byte[] chunk, int count) {
    tail.add(chunk, count);
    for (int i = 0; i < count; i++) {
      i = blank ? i : Signs.next(chunk, i, count);
      if (i == count) {
        break;
      }
      byte b = chunk[i];
      if (b == '\n' || b == '\r') {
        lineEnd(seen + i);
      } else if (b == '"') {
        quote(seen + i, i == 0 ? previous : chunk[i - 1]);
      } else if (blank && b != ' ' && b != '\t') {
        hold();
      }
    }
    seen += count;
    previous = count == 0 ? previous : chunk[count - 1];
  }

  private void quote(long at, byte before) {
    hold();
    if (quoted) {
      quoted = false;
      closedAt = at;
    } else {
      // Right behind a closing quote it is the second of a doubled one.
      quoted = closedAt == at - 1 || startsField(before);
    }
  }

  private static boolean startsField(byte before) {
    return switch (before) {
      case ';', ',', '\t', '|', '\n', '\r' -> true;
      default -> false;
    };
  }

  /** The current record is not blank, so it is the last until another one is. */
  private void hold() {
    if (blank) {
      blank = false;
      start = current;
    }
  }

  private void lineEnd(long at) {
    if (quoted) {
      return;
    }
    if (!blank) {
      end = at;
    }
    current = at + 1;
    blank = true;
  }

  /** The record, without its line end; empty when the stream is blank. */
  String text(Charset charset) {
    return tail.text(start, blank ? end : seen, charset);
  }
}
