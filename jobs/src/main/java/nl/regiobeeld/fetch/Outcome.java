package nl.regiobeeld.fetch;

import java.util.Optional;
import nl.regiobeeld.landing.Delivery;

/**
 * What became of fetching a source.
 *
 * @param source the source's id
 * @param state what happened
 * @param delivery what is in landing now; of a dry run what would be replaced
 * @param before what was fetched before, of a source that changed
 * @param message why it failed, or what a dry run would do
 */
public record Outcome(
    String source,
    State state,
    Optional<Delivery> delivery,
    Optional<Delivery> before,
    String message) {
  /** What can become of a source. */
  public enum State {
    /** Fetched for the first time. */
    NEW,
    /** Fetched; it differs from what was there. */
    CHANGED,
    /** Nothing was fetched, or nothing that differs. */
    UNCHANGED,
    /** It could not be fetched; landing is as it was. */
    FAILED
  }

  static Outcome unchanged(Delivery delivery) {
    return new Outcome(
        delivery.bron(), State.UNCHANGED, Optional.of(delivery), Optional.empty(), "");
  }

  static Outcome fetched(Delivery delivery, Optional<Delivery> before) {
    State state = before.isPresent() ? State.CHANGED : State.NEW;
    return new Outcome(delivery.bron(), state, Optional.of(delivery), before, "");
  }

  static Outcome failed(String source, String reason) {
    return new Outcome(source, State.FAILED, Optional.empty(), Optional.empty(), reason);
  }

  static Outcome planned(String source, Optional<Delivery> before, String message) {
    State state = before.isPresent() ? State.CHANGED : State.NEW;
    return new Outcome(source, state, Optional.empty(), before, message);
  }
}
