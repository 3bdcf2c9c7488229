package nl.regiobeeld.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.source.Cut;
import nl.regiobeeld.source.Header;

/**
 * Splits delimited bytes into records and their fields, without making anything of them. What is
 * odd about a record, such as a quote within quotes, is left to the general reader.
 */
final class ByteRecords implements Closeable {
  /** Also the longest record: what is longer is left to the general reader too. */
  static final int BUFFER = 1 << 20;

  private final InputStream stream;
  private final byte delimiter;
  private final Charset charset;
  private final byte[] buffer;

  private final Bounds bounds = new Bounds();
  private long left;
  private int position;
  private int limit;
  private boolean ended;
  private boolean afterReturn;
  private long nextLine;
  private int start;
  private int end;
  private boolean odd;
  private long line;

  /**
   * Records from a place on.
   *
   * @param stream that begins there
   * @param bytes how many of it belong to these records; whatever it has when negative
   * @param size of the buffer
   */
  ByteRecords(InputStream stream, Cut from, long bytes, char delimiter, Charset charset, int size) {
    this.stream = stream;
    this.nextLine = from.line();
    this.left = bytes < 0 ? Long.MAX_VALUE : bytes;
    this.delimiter = (byte) delimiter;
    this.charset = charset;
    this.buffer = new byte[size];
  }

  /** What {@link #next} found. */
  enum Found {
    RECORD,
    END,
    /** More bytes than fit, be it in a record or in empty lines. */
    TOO_LONG
  }

  /** Goes to the next record. */
  Found next() throws IOException {
    if (!skipLineEnds()) {
      return ended && position == limit ? Found.END : Found.TOO_LONG;
    }
    while (!split()) {
      if (!fill()) {
        return Found.TOO_LONG;
      }
    }
    return Found.RECORD;
  }

  /** Skips empty lines; false when nothing follows, or nothing within a buffer's length. */
  private boolean skipLineEnds() throws IOException {
    for (int skipped = 0; skipped < BUFFER; skipped++) {
      if (position == limit && !fill()) {
        return false;
      }
      byte b = buffer[position];
      if (b != '\n' && b != '\r') {
        return true;
      }
      nextLine += b == '\r' || !afterReturn ? 1 : 0;
      afterReturn = b == '\r';
      position++;
    }
    return false;
  }

  /** Reads more behind what is not done with yet; false when there is no more, or no room. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    int room = (int) Math.min(buffer.length - limit, left);
    int read = room == 0 ? -1 : stream.read(buffer, limit, room);
    if (read < 0) {
      boolean more = !ended && limit < buffer.length;
      ended = ended || limit < buffer.length;
      return more && limit > 0;
    }
    limit += read;
    left -= read;
    return true;
  }

  /** Finds the fields of the record that starts here; false when its end is not in the buffer. */
  private boolean split() {
    start = position;
    bounds.clear();
    odd = false;
    int at = start;
    while (true) {
      int stop = at < limit && buffer[at] == '"' ? quoted(at) : plain(at);
      if (stop < 0 || (stop == limit && !ended)) {
        return odd && splitOdd();
      }
      if (stop == limit || buffer[stop] != delimiter) {
        return ended(stop);
      }
      at = stop + 1;
    }
  }

  /** The end of a field without quotes. */
  private int plain(int from) {
    int at = from;
    while (at < limit) {
      byte b = buffer[at];
      if (b == delimiter || b == '\n' || b == '\r') {
        break;
      }
      at++;
    }
    bounds.add(from, at);
    return at;
  }

  /** What follows a field in quotes; negative when more than text stands within them. */
  private int quoted(int from) {
    int at = from + 1;
    while (at < limit && buffer[at] != '"') {
      odd |= buffer[at] == '\n' || buffer[at] == '\r';
      at++;
    }
    int behind = at + 1;
    if (behind >= limit && !ended) {
      return limit;
    }
    boolean closed =
        at < limit && (behind == limit || buffer[behind] == delimiter || isLineEnd(behind));
    odd |= !closed;
    bounds.add(from + 1, at);
    return odd ? -1 : behind;
  }

  private boolean isLineEnd(int at) {
    return buffer[at] == '\n' || buffer[at] == '\r';
  }

  /** The end of a record with quotes or line breaks within quotes. */
  private boolean splitOdd() {
    boolean quoted = false;
    boolean fieldStarts = true;
    for (int at = start; at < limit; at++) {
      byte b = buffer[at];
      if (b == '"') {
        boolean doubled = quoted && at + 1 < limit && buffer[at + 1] == '"';
        at += doubled ? 1 : 0;
        quoted = doubled || (!quoted && fieldStarts);
      } else if (!quoted && isLineEnd(at)) {
        return ended(at);
      }
      fieldStarts = b == delimiter;
    }
    return ended && ended(limit);
  }

  private boolean ended(int at) {
    end = at;
    position = at;
    line = nextLine;
    if (odd) {
      nextLine += breaks();
    }
    afterReturn = false;
    return true;
  }

  private int breaks() {
    int breaks = 0;
    for (int at = start; at < end; at++) {
      breaks += buffer[at] == '\r' || (buffer[at] == '\n' && buffer[at - 1] != '\r') ? 1 : 0;
    }
    return breaks;
  }

  /** The line on which the record starts. */
  long line() {
    return line;
  }

  /** Whether the places of its fields are not known. */
  boolean isOdd() {
    return odd;
  }

  /** The places of its fields. */
  Bounds bounds() {
    return bounds;
  }

  /** Where all bytes are. */
  byte[] bytes() {
    return buffer;
  }

  /** Its fields as text; none when its quotes do not match. */
  Optional<List<String>> texts() {
    if (odd) {
      return Header.split(text(start, end), (char) delimiter);
    }
    List<String> texts = new ArrayList<>(bounds.size());
    for (int field = 0; field < bounds.size(); field++) {
      texts.add(text(field));
    }
    return Optional.of(texts);
  }

  /** A field as text. */
  String text(int field) {
    return text(bounds.begin(field), bounds.end(field));
  }

  private String text(int from, int to) {
    return new String(buffer, from, to - from, charset);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
