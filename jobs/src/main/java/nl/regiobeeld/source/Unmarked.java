package nl.regiobeeld.source;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Text without the byte order mark that some publishers put in front. */
final class Unmarked {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Unmarked() {}

  /** The text without a byte order mark. */
  static Reader of(Reader content) throws IOException {
    PushbackReader text = new PushbackReader(content);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }
}
