package nl.regiobeeld.source;

import java.nio.charset.Charset;

/** Keeps the last bytes of a stream, known by their place in it. */
final class ByteTail {
  private final byte[] bytes;
  private int length;
  private long seen;

  ByteTail(int size) {
    this.bytes = new byte[size];
  }

  void add(byte[] chunk, int count) {
    int fromChunk = Math.min(count, bytes.length);
    int keep = Math.min(length, bytes.length - fromChunk);
    System.arraycopy(bytes, length - keep, bytes, 0, keep);
    System.arraycopy(chunk, count - fromChunk, bytes, keep, fromChunk);
    length = keep + fromChunk;
    seen += count;
  }

  /** What is kept of the stream's bytes from one place up to another, from 0. */
  String text(long from, long to, Charset charset) {
    long gone = seen - length;
    int start = (int) Math.max(0, from - gone);
    int end = (int) Math.max(start, to - gone);
    return new String(bytes, start, end - start, charset);
  }
}
