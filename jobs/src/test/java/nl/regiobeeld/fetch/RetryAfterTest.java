package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 0 ', PT0S",
    "'Wed, 01 Jul 2026 10:00:30 GMT', PT30S",
    "'Wed, 01 Jul 2026 09:00:00 GMT', PT0S",
    "soon,",
    "-5,",
    "99999999999999,",
  })
  void secondsOrADate(String text, Duration wait) {
    assertThat(RetryAfter.parse(text, NOW).orElse(null)).isEqualTo(wait);
  }
}
