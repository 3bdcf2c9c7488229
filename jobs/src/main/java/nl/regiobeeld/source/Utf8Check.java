package nl.regiobeeld.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether a stream of bytes is UTF-8, chunk by chunk. */
final class Utf8Check {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer out = CharBuffer.allocate(1 << 16);
  private byte[] rest = new byte[0];
  private boolean valid = true;

  void add(byte[] chunk, int length) {
    if (!valid) {
      return;
    }
    ByteBuffer in = ByteBuffer.allocate(rest.length + length);
    in.put(rest).put(chunk, 0, length).flip();
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, false);
    } while (result.isOverflow());
    valid = !result.isError();
    rest = new byte[in.remaining()];
    in.get(rest);
  }

  /** Whether all that was added is UTF-8, to its last byte. */
  boolean isValid() {
    return valid && rest.length == 0;
  }
}
