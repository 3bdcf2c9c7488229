package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.schedule.Task.Missed;
import org.junit.jupiter.api.Test;

/** What a scheduler starts, and when, as its clock and the facts of earlier runs tell. */
class SchedulerTest extends SchedulerBench {
  @Test
  void aJobThatIsNewHasMissedNothing() {
    assertThat(scheduler(DAILY).step()).contains(Instant.parse("2027-01-11T05:00:00Z"));
    assertThat(started).isEmpty();
  }

  @Test
  void missedTimesAreMadeGoodByOneRun() {
    scheduler(DAILY).step();
    stage.clock.set(Instant.parse("2027-01-15T20:00:00Z"));
    steps(scheduler(DAILY), 5, Duration.ofHours(1));

    assertThat(started).containsExactly("dagelijks-20270115T050000Z");
    assertThat(stage.runs.trail(id("dagelijks-20270115T050000Z")).orElseThrow().planned())
        .extracting(Planned::oorzaak, Planned::gemistSinds)
        .containsExactly(Planned.Cause.INGEHAALD, "2027-01-11T05:00:00Z");
  }

  @Test
  void missedTimesAreSkippedWhereSettingsSaySo() {
    scheduler(SKIPPING).step();
    stage.clock.set(Instant.parse("2027-01-15T20:00:00Z"));
    Scheduler scheduler = scheduler(SKIPPING);

    assertThat(scheduler.step()).contains(Instant.parse("2027-01-16T05:00:00Z"));
    stage.clock.set(Instant.parse("2027-01-16T05:00:01Z"));
    scheduler.step();

    assertThat(started).containsExactly("soms-20270116T050000Z");
  }

  /** Restarted within ten minutes, or busy with another job: that is late, not missed. */
  @Test
  void aLittleLateIsNotMissed() {
    scheduler(SKIPPING).step();
    stage.clock.set(Instant.parse("2027-01-11T05:09:00Z"));
    scheduler(SKIPPING).step();

    assertThat(started).containsExactly("soms-20270111T050000Z");
  }

  @Test
  void aTimetableThatIsChangedCountsFromThen() {
    scheduler(DAILY).step();
    stage.clock.set(Instant.parse("2027-01-10T22:00:00Z"));
    Task changed = Stage.timed("dagelijks", "0 8 * * *", Missed.INHALEN);
    scheduler(changed).step();
    stage.clock.set(Instant.parse("2027-01-11T06:00:00Z"));
    assertThat(scheduler(changed).step()).contains(Instant.parse("2027-01-11T07:00:00Z"));
    assertThat(started).isEmpty();
  }

  /** Also by clocks that showed another year for a while. */
  @Test
  void clocksThatWereFarWrongLoseNothing() {
    Scheduler scheduler = scheduler(DAILY);
    scheduler.step();
    stage.clock.set(Instant.parse("2036-05-05T12:00:00Z"));
    scheduler.step();
    stage.clock.set(Instant.parse("2027-01-11T05:00:10Z"));
    steps(scheduler, 3, Duration.ofMinutes(1));

    assertThat(started).containsExactly("dagelijks-20360505T040000Z", "dagelijks-20270111T050000Z");
  }

  @Test
  void oneRunAtATimeTheEarliestFirst() {
    Task later = Stage.timed("later", "1 6 * * *", Missed.INHALEN);
    Scheduler scheduler = scheduler(later, DAILY);
    scheduler.step();
    stage.clock.set(Instant.parse("2027-01-11T05:02:00Z"));
    alive = true;
    steps(scheduler, 3, Duration.ofSeconds(1));
    assertThat(started).containsExactly("dagelijks-20270111T050000Z");

    stage.done(id("dagelijks-20270111T050000Z"));
    alive = false;
    steps(scheduler, 3, Duration.ofSeconds(1));
    assertThat(started).containsExactly("dagelijks-20270111T050000Z", "later-20270111T050100Z");
  }

  @Test
  void aRunThatWasNotDoneIsStartedAgainAfterAWhile() {
    Scheduler scheduler = scheduler(DAILY);
    scheduler.step();
    stage.clock.set(Instant.parse("2027-01-11T05:00:00Z"));
    works = false;
    steps(scheduler, 10, Duration.ofSeconds(5));
    assertThat(started).hasSize(1);
    assertThat(stage.events).anyMatch(line -> line.contains("run_left_open"));

    works = true;
    stage.clock.pass(Duration.ofMinutes(1));
    steps(scheduler, 10, Duration.ofSeconds(5));
    assertThat(started).containsExactly("dagelijks-20270111T050000Z", "dagelijks-20270111T050000Z");
  }

  /** A run that goes on after its scheduler was killed holds the lock of all runs. */
  @Test
  void aRunOfAKilledSchedulerIsWaitedFor() {
    scheduler(DAILY).step();
    stage.clock.set(Instant.parse("2027-01-11T05:00:00Z"));
    works = false;
    scheduler(DAILY).step();
    Scheduler next = scheduler(DAILY);
    try (Lock lock = stage.runs.lock()) {
      lock.requireHeld();
      steps(next, 5, Duration.ofMinutes(1));
      assertThat(started).hasSize(1);
      stage.done(id("dagelijks-20270111T050000Z"));
    }
    steps(next, 5, Duration.ofMinutes(1));
    assertThat(started).hasSize(1);
  }

  @Test
  void anOpenRunWhoseJobIsGoneIsDropped() {
    scheduler(DAILY).step();
    stage.clock.set(Instant.parse("2027-01-11T05:00:00Z"));
    works = false;
    scheduler(DAILY).step();
    scheduler(SKIPPING).step();

    assertThat(started).hasSize(1);
    assertThat(new History(stage.runs).rows())
        .extracting(row -> row.text("uitkomst"))
        .containsExactly("vervallen");
  }

  @Test
  void whatIsAtWorkIsAskedToEnd() {
    Scheduler scheduler = scheduler(DAILY);
    scheduler.step();
    stage.clock.set(Instant.parse("2027-01-11T05:00:00Z"));
    alive = true;
    scheduler.step();
    scheduler.stop();

    assertThat(alive).isFalse();
    assertThat(stage.runs.isEnded(id("dagelijks-20270111T050000Z"))).isFalse();
  }
}
