package nl.regiobeeld.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Remembers what bytes in a record told, for the few texts that come back all the time. It forgets
 * everything when there are too many of them after all.
 */
final class ByteMemo<V> {
  private static final int SMALLEST = 64;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int most;
  private byte[][] keys = new byte[SMALLEST][];
  private Object[] values = new Object[SMALLEST];
  private int[] hashes = new int[SMALLEST];
  private int size;

  /** The fields that were looked for last, one behind the other, each with a mark behind it. */
  private byte[] wanted = new byte[SMALLEST];

  private int length;
  private int hash;

  /**
   * Remembers nothing yet.
   *
   * @param most how many texts at once
   */
  ByteMemo(int most) {
    this.most = most;
  }

  /** What is remembered of fields of the record that was just read; null when nothing is. */
  V get(ByteRecords record, int[] fields) {
    length = 0;
    for (int field : fields) {
      add(record.bytes(), record.bounds().begin(field), record.bounds().end(field));
    }
    hash = hash();
    return found();
  }

  /** What is remembered of one field of it. */
  V get(ByteRecords record, int field) {
    length = 0;
    add(record.bytes(), record.bounds().begin(field), record.bounds().end(field));
    hash = hash();
    return found();
  }

  private void add(byte[] bytes, int from, int to) {
    int end = length + to - from + 1;
    if (end + Long.BYTES > wanted.length) {
      wanted = Arrays.copyOf(wanted, 2 * end + Long.BYTES);
    }
    System.arraycopy(bytes, from, wanted, length, to - from);
    // No field of a record that is not odd has a line break.
    wanted[end - 1] = '\n';
    length = end;
  }

  /** Eight bytes at a time; behind the last there is nothing. */
  private int hash() {
    Arrays.fill(wanted, length, length + Long.BYTES, (byte) 0);
    long all = length;
    for (int i = 0; i < length; i += Long.BYTES) {
      all = (all ^ (long) LONGS.get(wanted, i)) * GOLDEN;
      all ^= all >>> 32;
    }
    return (int) all;
  }

  private V found() {
    int slot = slot();
    @SuppressWarnings("unchecked")
    V value = (V) values[slot];
    return value;
  }

  /** The place of what is wanted, or the free place where it would be. */
  private int slot() {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (keys[slot] != null && !isAt(slot)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isAt(int slot) {
    return hashes[slot] == hash
        && Arrays.equals(keys[slot], 0, keys[slot].length, wanted, 0, length);
  }

  /** Remembers a value of the fields that {@link #get} just looked for in vain. */
  V put(V value) {
    if (size == most) {
      size = 0;
      resize(SMALLEST, false);
    } else if (2 * size >= keys.length) {
      resize(2 * keys.length, true);
    }
    int slot = slot();
    keys[slot] = Arrays.copyOf(wanted, length);
    values[slot] = value;
    hashes[slot] = hash;
    size++;
    return value;
  }

  private void resize(int places, boolean keep) {
    byte[][] oldKeys = keys;
    Object[] oldValues = values;
    int[] oldHashes = hashes;
    keys = new byte[places][];
    values = new Object[places];
    hashes = new int[places];
    for (int old = 0; keep && old < oldKeys.length; old++) {
      if (oldKeys[old] != null) {
        int slot = oldHashes[old] & places - 1;
        while (keys[slot] != null) {
          slot = slot + 1 & places - 1;
        }
        keys[slot] = oldKeys[old];
        values[slot] = oldValues[old];
        hashes[slot] = oldHashes[old];
      }
    }
  }
}
