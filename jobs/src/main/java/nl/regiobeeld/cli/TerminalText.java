package nl.regiobeeld.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text for people to read, without what makes a terminal do something else than show it: files and
 * servers can hold escape sequences that hide lines or type commands.
 */
final class TerminalText extends FilterWriter {
  private static final int FIRST_PRINTABLE = 0x20;
  private static final char DELETE = 0x7F;

  /** Where Unicode has a picture for each of the first control characters. */
  private static final char PICTURES = '\u2400';

  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char UNKNOWN = '\uFFFD';

  private TerminalText(Writer terminal) {
    super(terminal);
  }

  /** A writer to a terminal that shows control characters instead of sending them; lines stay. */
  static PrintWriter writer(Writer terminal) {
    return new PrintWriter(new TerminalText(terminal), true);
  }

  /** A text in one line: line ends and tabs are shown too, so that it cannot pose as others. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(shown((char) c)));
    return line.toString();
  }

  private static char shown(char c) {
    if (c < FIRST_PRINTABLE) {
      return (char) (PICTURES + c);
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    return isHidden(c) ? UNKNOWN : c;
  }

  /** The second set of control characters, and what turns the direction of text around. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static char kept(int c) {
    return c == '\n' || c == '\t' ? (char) c : shown((char) c);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(kept(c));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    StringBuilder kept = new StringBuilder(length);
    text.substring(offset, offset + length).chars().forEach(c -> kept.append(kept(c)));
    out.write(kept.toString());
  }
}
