package nl.regiobeeld.schedule;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of a run.
 *
 * @param planned why it is there
 * @param attempts in order
 * @param ended how it ended, if it is done with
 */
record Trail(Planned planned, List<Attempt> attempts, Optional<Ended> ended) {
  /**
   * An attempt.
   *
   * @param begun that it began
   * @param result how it ended; none while it is at work, and when it was broken off
   */
  record Attempt(Begun begun, Optional<Attempted> result) {
    /** Whether it says that the run cannot be done: it was not merely asked to end. */
    boolean counts() {
      return result.isEmpty() || !result.get().gestopt();
    }
  }

  /** The last attempt. */
  Optional<Attempt> last() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  /** Whether nobody saw how the last attempt ended, though it is over. */
  boolean isBrokenOff() {
    return last().filter(attempt -> attempt.result().isEmpty()).isPresent();
  }

  /** How many attempts count against what the settings allow. */
  long counted() {
    return attempts.stream().filter(Attempt::counts).count();
  }
}
