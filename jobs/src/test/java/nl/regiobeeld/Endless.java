package nl.regiobeeld;

import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Files of gigabytes that are made up while they are read, and know how much of them was. */
public final class Endless {
  private Endless() {}

  /** A text that begins with another and then repeats a third for ever. */
  public static final class Text extends Reader {
    private final String begin;
    private final String again;
    private long given;

    public Text(String begin, String again) {
      this.begin = begin;
      this.again = again;
    }

    /** How many characters were read so far. */
    public long given() {
      return given;
    }

    @Override
    public int read(char[] chars, int offset, int length) {
      for (int i = 0; i < length; i++) {
        long at = given + i;
        chars[offset + i] =
            at < begin.length()
                ? begin.charAt((int) at)
                : again.charAt((int) ((at - begin.length()) % again.length()));
      }
      given += length;
      return length;
    }

    @Override
    public void close() {}
  }

  /** So many bytes of one letter. */
  public static InputStream bytes(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int read = (int) Math.min(length, left);
        Arrays.fill(bytes, offset, offset + read, (byte) 'x');
        left -= read;
        return read;
      }
    };
  }
}
