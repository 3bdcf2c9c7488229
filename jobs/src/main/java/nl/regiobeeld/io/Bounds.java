package nl.regiobeeld.io;

import java.util.Arrays;

/** Where the fields of a record begin and end among bytes. */
final class Bounds {
  private int[] places = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int begin, int end) {
    if (2 * size == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[2 * size] = begin;
    places[2 * size + 1] = end;
    size++;
  }

  /** How many fields there are. */
  int size() {
    return size;
  }

  /** The place of a field's first byte. */
  int begin(int field) {
    return places[2 * field];
  }

  /** The place behind a field's last byte. */
  int end(int field) {
    return places[2 * field + 1];
  }
}
