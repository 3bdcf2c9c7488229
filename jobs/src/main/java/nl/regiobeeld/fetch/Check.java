package nl.regiobeeld.fetch;

import java.io.IOException;
import java.nio.file.Path;

/** Looks whether a received file is complete and what it should be. */
@FunctionalInterface
interface Check {
  /**
   * Checks a file.
   *
   * @throws nl.regiobeeld.model.Refusal saying what is wrong with it
   * @throws IOException when it cannot be read
   */
  void check(Path file, Answer answer) throws IOException;
}
