package nl.regiobeeld.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The header with which a server says how long to wait: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  private RetryAfter() {}

  /** How long to wait from now, never less than nothing; empty for text that is neither. */
  static Optional<Duration> parse(String text, Instant now) {
    if (text.strip().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
    }
    try {
      Instant until =
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
