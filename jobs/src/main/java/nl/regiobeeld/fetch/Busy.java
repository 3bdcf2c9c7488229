package nl.regiobeeld.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A server that cannot answer now but may later. */
final class Busy extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;

  Busy(String message, Optional<Duration> wait) {
    super(message);
    this.wait = wait;
  }

  /** How long the server asks to wait. */
  Optional<Duration> await() {
    return wait;
  }
}
