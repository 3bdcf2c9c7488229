package nl.regiobeeld.job;

/** Told what a run is doing, for the person who waits for it. */
@FunctionalInterface
public interface Progress {
  /** The phase in which files are inspected, one step for each. */
  String INSPECTING = "inspecting";

  /** The last phase, in which the new edition begins to count. */
  String PUBLISHING = "publishing";

  /**
   * Something begins.
   *
   * @param phase what, in a word or two
   * @param detail of what, for example a file's name
   */
  void step(String phase, String detail);
}
