package nl.regiobeeld.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * Follows the bytes of a zip that is read from its start, to compare what was found with the list
 * of files at its end.
 *
 * <p>Read from its start, a zip that is cut off between two files, or damaged where a file begins,
 * looks as if it ended there. Layout of the end: section 4.3.16 of PKWARE's APPNOTE.
 */
public final class ZipEnd extends FilterInputStream {
  private static final String SIGNATURE = "PK\u0005\u0006";
  private static final int LENGTH = 22;
  private static final int FILES = 10;
  private static final int COMMENT_LENGTH = 20;
  private static final int MOST = 0xFFFF;

  private final ByteTail tail = new ByteTail(LENGTH + MOST);
  private long seen;

  /** Follows a zip from its start. */
  public ZipEnd(InputStream zip) {
    super(zip);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      byte[] chunk = new byte[read];
      System.arraycopy(bytes, offset, chunk, 0, read);
      tail.add(chunk, read);
      seen += read;
    }
    return read;
  }

  /** How many bytes of the zip were read. */
  long seen() {
    return seen;
  }

  /**
   * Reads to the end.
   *
   * @param found how many files and folders were read
   * @throws ZipException when the list at the end is cut off or names another number of them
   */
  public void require(int found) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    String bytes = tail.text(0, seen, StandardCharsets.ISO_8859_1);
    int end = bytes.lastIndexOf(SIGNATURE);
    if (end < 0
        || bytes.length() < end + LENGTH
        || bytes.length() < end + LENGTH + number(bytes, end + COMMENT_LENGTH)) {
      throw new ZipException("the list of its files is not there");
    }
    int listed = number(bytes, end + FILES);
    if (listed != MOST && listed != found) {
      throw new ZipException("it lists %d files, %d can be read".formatted(listed, found));
    }
  }

  private static int number(String bytes, int at) {
    return bytes.charAt(at) | bytes.charAt(at + 1) << 8;
  }
}
