package nl.regiobeeld.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it is told to. */
final class FakeClock extends Clock {
  private Instant now;

  FakeClock(String now) {
    this.now = Instant.parse(now);
  }

  void set(Instant instant) {
    now = instant;
  }

  /** Lets time pass, or sets the clock back. */
  void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
