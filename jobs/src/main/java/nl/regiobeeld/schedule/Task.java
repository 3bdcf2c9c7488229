package nl.regiobeeld.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job with a name and when it is to run: at the times of a timetable, or when sources have come.
 *
 * @param name letters, digits and _
 * @param command what stands behind {@code regiobeeld}
 * @param timetable when it is due, if by the clock
 * @param sources for which new deliveries it waits, if not by the clock
 * @param missed what becomes of a time at which no scheduler was at work
 * @param attempts how often a run is tried that fails
 * @param pause between two attempts
 * @param longest how long an attempt may take
 * @param hooks what to start when a run has ended
 */
public record Task(
    String name,
    List<String> command,
    Optional<Timetable> timetable,
    List<String> sources,
    Missed missed,
    int attempts,
    Duration pause,
    Duration longest,
    Map<Hook.Occasion, Hook> hooks) {
  /** What becomes of due times that were missed. */
  public enum Missed {
    /** All of them together are made good by one run. */
    INHALEN,
    /** The next due time is waited for. */
    OVERSLAAN
  }
}
