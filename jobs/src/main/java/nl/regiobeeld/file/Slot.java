package nl.regiobeeld.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;

/**
 * A name to be filled only while what was seen under it still lies there. A store with conditional
 * writes decides that itself; elsewhere a lock must see to it.
 */
public final class Slot {
  /**
   * What lay there.
   *
   * @param there whether there was anything
   * @param tag the store's mark of those very bytes; empty when there was nothing, or it makes none
   */
  record Seen(boolean there, String tag) {
    static final Seen NOTHING = new Seen(false, "");
  }

  private final Places places;
  private final Path path;
  private final Seen seen;

  private Slot(Places places, Path path, Seen seen) {
    this.places = places;
    this.path = path;
    this.seen = seen;
  }

  /** A name, with what lies there now. */
  public static Slot asItIs(Places places, Path path) {
    try {
      return new Slot(places, path, Writing.of(path, places.configuration()).look(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name under which nothing lies. */
  public static Slot empty(Places places, Path path) {
    return new Slot(places, path, Seen.NOTHING);
  }

  /**
   * Puts a text there, at once.
   *
   * @return whether it was put; not when the store knows that another came between
   */
  public boolean fill(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Writing.of(path, places.configuration()).replace(path, bytes, seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
