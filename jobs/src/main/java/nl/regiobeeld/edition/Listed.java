package nl.regiobeeld.edition;

import java.util.Comparator;

/**
 * An edition as a list of editions shows it.
 *
 * @param name that of its folder
 * @param state whether it counts
 * @param current whether readers get it without asking for another
 * @param bytes of all its files as they lie there
 * @param manifest null unless it is published
 */
public record Listed(String name, State state, boolean current, long bytes, Manifest manifest) {
  /** By when they were made; then by name. */
  static final Comparator<Listed> NEWEST_FIRST =
      Comparator.comparing(Listed::madeAt).reversed().thenComparing(Listed::name);

  /** Whether a folder is an edition. */
  public enum State {
    /** It has its manifest. */
    PUBLISHED,
    /** It has a manifest that cannot be read, or that was changed after it was written. */
    DAMAGED,
    /** It has none: a run is at work in it, or was stopped there. */
    UNFINISHED
  }

  /** When it was made, ISO 8601 in UTC; empty when nothing tells. */
  public String madeAt() {
    return manifest == null || manifest.gemaaktOp() == null ? "" : manifest.gemaaktOp();
  }

  /** Whether it is an edition that can be read. */
  public boolean isPublished() {
    return state == State.PUBLISHED;
  }
}
