package nl.regiobeeld.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Keeps the first bytes of a stream. */
final class ByteHead {
  private final int size;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  ByteHead(int size) {
    this.size = size;
  }

  void add(byte[] chunk, int length) {
    bytes.write(chunk, 0, Math.min(length, size - bytes.size()));
  }

  String text(Charset charset) {
    return bytes.toString(charset);
  }
}
