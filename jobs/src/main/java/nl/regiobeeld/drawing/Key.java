package nl.regiobeeld.drawing;

/**
 * A name on an axis: two of the same name stay two.
 *
 * @param place from 0
 */
record Key(int place, String name) implements Comparable<Key> {
  @Override
  public int compareTo(Key other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return name;
  }
}
