package nl.regiobeeld.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A program to start when a run has ended.
 *
 * @param command the program and its arguments; no shell reads them
 * @param longest how long it may take
 */
public record Hook(List<String> command, Duration longest) {
  /** When a hook is started. */
  public enum Occasion {
    /** The run ended with 0. */
    SUCCES,
    /** The run ended with 0 and published an edition whose input had changed. */
    VERANDERING,
    /** The run ended in another way, and is not tried again. */
    MISLUKKING;

    /** As settings and tables have it. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
