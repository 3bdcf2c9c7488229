package nl.regiobeeld.source;

import java.nio.charset.Charset;

/** Keeps the last bytes of a stream. */
final class ByteTail {
  private final byte[] bytes;
  private int length;

  ByteTail(int size) {
    this.bytes = new byte[size];
  }

  void add(byte[] chunk, int count) {
    int fromChunk = Math.min(count, bytes.length);
    int keep = Math.min(length, bytes.length - fromChunk);
    System.arraycopy(bytes, length - keep, bytes, 0, keep);
    System.arraycopy(chunk, count - fromChunk, bytes, keep, fromChunk);
    length = keep + fromChunk;
  }

  String text(Charset charset) {
    return new String(bytes, 0, length, charset);
  }
}
