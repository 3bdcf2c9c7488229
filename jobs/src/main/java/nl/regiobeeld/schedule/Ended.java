package nl.regiobeeld.schedule;

import java.time.Instant;
import java.util.Map;

/**
 * That a run is done with, and how.
 *
 * @param geeindigd when, ISO 8601 in UTC
 * @param uitkomst how
 * @param exit the exit code of the last attempt; null when nobody saw it
 * @param editie which it published, or null
 * @param veranderingen how many changes of its input that edition tells; null without one
 * @param haken the exit codes of the hooks, by occasion
 */
record Ended(
    String geeindigd,
    Result uitkomst,
    Integer exit,
    String editie,
    Long veranderingen,
    Map<String, Integer> haken) {
  /** An end that no attempt led to. */
  static Ended without(Instant now, Result result) {
    return new Ended(now.toString(), result, null, null, null, Map.of());
  }

  /** The same end, with the exit codes of the hooks that it led to. */
  Ended with(Map<String, Integer> hooks, Instant now) {
    return new Ended(now.toString(), uitkomst, exit, editie, veranderingen, hooks);
  }

  /** How a run ended. */
  enum Result {
    /** With 0. */
    GESLAAGD,
    /** With 0, and its edition tells of changed input. */
    VERANDERD,
    /** With another exit code. */
    MISLUKT,
    /** Killed, or with its machine: nobody saw its exit code. */
    AFGEBROKEN,
    /** Asked to end, and not to be done again. */
    GESTOPT,
    /** Its job was taken out of the settings before it was done. */
    VERVALLEN
  }
}
