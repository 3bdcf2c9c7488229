package nl.regiobeeld.source;

/** What a file turned out to be. */
public sealed interface Recognition {

  /** A file that is known and can be read. */
  record Known(SourceFile file) implements Recognition {}

  /**
   * A file that is skipped.
   *
   * @param name the file's name
   * @param reason why, in English, for the run report
   */
  record Skipped(String name, String reason) implements Recognition {}
}
