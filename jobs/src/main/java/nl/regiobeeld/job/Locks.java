package nl.regiobeeld.job;

import java.io.UncheckedIOException;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;

/** Who may write editions: one run at a time. */
final class Locks {
  private Locks() {}

  /**
   * The lock of an output folder.
   *
   * @param out the folder, as the user wrote it
   * @throws Refusal when another run has it, or the folder cannot be written
   */
  static Lock take(Places places, Editions editions, String out) {
    try {
      return Lock.take(places, editions.folder());
    } catch (UncheckedIOException e) {
      throw Refusal.usage("--out " + out + " cannot be written: " + e.getCause().getMessage(), e);
    }
  }
}
