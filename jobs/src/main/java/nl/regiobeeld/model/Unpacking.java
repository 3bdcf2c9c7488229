package nl.regiobeeld.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The content of something compressed, which is refused when it unpacks into absurdly much: a few
 * kilobytes can be made to unpack into as many gigabytes.
 */
public final class Unpacking extends FilterInputStream {
  /**
   * How many times its packed size a file may have. Extracts have 4 to 20 times, the most
   * repetitive metadata up to 60; deflate's own limit, which bombs come near, is 1032.
   */
  public static final int MOST_TIMES = 250;

  /** Up to this many bytes nothing is suspected: they are read in a second. */
  public static final long UNSUSPECTED = 64L << 20;

  /** Bytes of one unpacked file; a hundred million rows have less than a tenth of it. */
  public static final long LARGEST = 100_000_000_000L;

  /** Files and folders in one zip; the largest delivery known has some tens. */
  public static final int MOST_FILES = 10_000;

  private final String name;
  private final LongSupplier packed;
  private long unpacked;

  /**
   * Guarded content.
   *
   * @param name the file's, for the message
   * @param content as it is unpacked
   * @param packed how many packed bytes were read to get what was read so far
   */
  public Unpacking(String name, InputStream content, LongSupplier packed) {
    super(content);
    this.name = name;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(read);
    return read;
  }

  /** Nothing is skipped uncounted. */
  @Override
  public long skip(long wanted) throws IOException {
    return wanted <= 0 ? 0 : readNBytes((int) Math.min(wanted, 1 << 13)).length;
  }

  private void count(int read) {
    unpacked += Math.max(read, 0);
    if (unpacked > LARGEST) {
      throw refused(String.format(Locale.ROOT, "%,d bytes", LARGEST));
    }
    if (unpacked > UNSUSPECTED && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw refused(String.format(Locale.ROOT, "%d times its size", MOST_TIMES));
    }
  }

  private Refusal refused(String most) {
    return Refusal.input(
        "%s: it unpacks into more than %s, as no extract does; fetch it again, or unpack it yourself if you trust it"
            .formatted(name, most));
  }

  /**
   * Refuses a zip of more than {@link #MOST_FILES}.
   *
   * @param name the zip's
   */
  public static void requireFew(String name, long files) {
    if (files > MOST_FILES) {
      throw Refusal.input(
          String.format(
              Locale.ROOT,
              "%s: it holds more than %,d files, as no delivery does; fetch it again, or unpack"
                  + " what you need",
              name,
              MOST_FILES));
    }
  }
}
