package nl.regiobeeld.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.function.Supplier;
import nl.regiobeeld.model.Refusal;

/**
 * Text of which no more than so much is read at once: a line that never ends, or a quote that is
 * never closed, would otherwise fill the memory.
 */
final class BoundedText extends FilterReader {
  /**
   * Characters in one record. The widest extract known has some thousands; a header, which must
   * stand in the first 64 kB, leaves room for no more than some hundred thousand below it.
   */
  static final int LONGEST_RECORD = 4_000_000;

  /** Characters in a file of metadata, which is kept as a whole; the largest known has millions. */
  static final int LONGEST_METADATA = 64_000_000;

  private final int most;
  private final Supplier<String> place;
  private long since;

  /**
   * Bounded text.
   *
   * @param most how many characters, until {@link #begin} is called again
   * @param place the file, and where in it the reader is, for the message
   */
  BoundedText(Reader text, int most, Supplier<String> place) {
    super(text);
    this.most = most;
    this.place = place;
  }

  /** Counts anew: something was read whole, and the next begins. */
  void begin() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int read = super.read(chars, offset, length);
    count(read);
    return read;
  }

  private void count(int read) {
    since += Math.max(read, 0);
    if (since > most) {
      throw Refusal.input(
          String.format(
              Locale.ROOT,
              "%s: more than %,d characters without an end, as no extract has: a line break or a"
                  + " closing quote is missing; fetch the file again",
              place.get(),
              most));
    }
  }
}
