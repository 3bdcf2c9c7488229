package nl.regiobeeld.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The name of an edition that its maker did not name. */
final class EditionName {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private EditionName() {}

  /** Date and time of now, in UTC. */
  static String ofNow() {
    return LocalDateTime.now(Clock.systemUTC()).format(TIME);
  }
}
