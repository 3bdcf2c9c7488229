package nl.regiobeeld.report;

/** Takes the files of a report. */
public interface Output {
  /**
   * Takes a file.
   *
   * @param path below the report's folder
   */
  void file(String path, byte[] bytes);

  /** Is told what is being made. */
  void step(String name, String detail);
}
