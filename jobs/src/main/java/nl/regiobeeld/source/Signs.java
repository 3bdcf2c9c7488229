package nl.regiobeeld.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the signs that cut a text into records and fields among many that do not. */
final class Signs {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  /** Line ends and quotes are before this one, as are blanks. */
  private static final int FIRST_PLAIN = '"' + 1;

  private Signs() {}

  /** The place of the first byte that may be a line end or a quote, eight looked at at once. */
  static int next(byte[] bytes, int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end) {
      long eight = (long) LONGS.get(bytes, at);
      if (((eight - LOWEST_BITS * FIRST_PLAIN) & ~eight & HIGHEST_BITS) != 0) {
        return at;
      }
      at += Long.BYTES;
    }
    return at;
  }
}
