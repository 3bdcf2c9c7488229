package nl.regiobeeld.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Tells whether a stream of bytes is meant as UTF-8, chunk by chunk.
 *
 * <p>It is when it has no bytes that are not, or fewer of those than characters of several bytes:
 * letters with accents in another encoding hardly ever look like such characters, so that a damaged
 * byte must not change how all other rows are read.
 */
final class Utf8Check {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer out = CharBuffer.allocate(1 << 16);
  private byte[] rest = new byte[0];
  private long damaged;
  private long accented;

  void add(byte[] chunk, int length) {
    if (rest.length > 0 || !isAscii(chunk, length)) {
      decode(chunk, length);
    }
  }

  /** Whether all bytes are signs of their own in every character set, as most are. */
  private static boolean isAscii(byte[] chunk, int length) {
    byte all = 0;
    for (int i = 0; i < length; i++) {
      all |= chunk[i];
    }
    return all >= 0;
  }

  private void decode(byte[] chunk, int length) {
    ByteBuffer in = ByteBuffer.allocate(rest.length + length);
    in.put(rest).put(chunk, 0, length).flip();
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, false);
      accented += accented(out.flip());
      if (result.isError()) {
        damaged++;
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    rest = new byte[in.remaining()];
    in.get(rest);
  }

  private static int accented(CharBuffer text) {
    char[] chars = text.array();
    int accented = 0;
    for (int i = 0; i < text.limit(); i++) {
      accented += chars[i] > 0x7F ? 1 : 0;
    }
    return accented;
  }

  /** Whether what was added is meant as UTF-8. */
  boolean isMeant() {
    long all = damaged + (rest.length == 0 ? 0 : 1);
    return all == 0 || all < accented;
  }
}
