package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Landing;
import org.junit.jupiter.api.Test;

/** When a job starts that waits for sources. */
class ArrivalsTest extends SchedulerBench {
  @Test
  void aJobStartsOnceWhenTheLastOfItsSourcesHasCome() {
    arrives("a", "2027-01-10T12:00:00Z");
    Scheduler scheduler = scheduler(WAITING);
    steps(scheduler, 5, Duration.ofMinutes(1));
    assertThat(started).isEmpty();

    arrives("b", "2027-02-01T08:00:00Z");
    steps(scheduler, 5, Duration.ofMinutes(1));
    steps(scheduler(WAITING), 5, Duration.ofMinutes(1));
    assertThat(started).containsExactly("jaarlijks-20270201T080000Z");

    // The next year: not before both have come again.
    arrives("b", "2028-01-05T08:00:00Z");
    steps(scheduler, 5, Duration.ofMinutes(1));
    assertThat(new Outlook(List.of(WAITING), stage.runs, stage.clock.instant()).waiting())
        .containsExactly(
            new Outlook.Waiting(
                "jaarlijks", List.of("a (nothing new since 2027-01-10T12:00:00Z)")));
    arrives("a", "2028-02-02T08:00:00Z");
    steps(scheduler, 5, Duration.ofMinutes(1));
    assertThat(started).containsExactly("jaarlijks-20270201T080000Z", "jaarlijks-20280202T080000Z");
  }

  /** As when the settings name the sources of the year to come, some of which are there already. */
  @Test
  void otherSourcesThatCameEarlierAreARunOfTheirOwnAndDoneOnce() {
    arrives("c", "2027-01-10T12:00:00Z");
    arrives("d", "2027-01-10T12:00:05Z");
    arrives("a", "2027-01-10T12:00:07Z");
    arrives("b", "2027-01-10T12:00:10Z");
    steps(scheduler(WAITING), 3, Duration.ofMinutes(1));

    steps(scheduler(Stage.waiting("jaarlijks", "c", "d"), DAILY), 5, Duration.ofMinutes(1));
    assertThat(started).containsExactly("jaarlijks-20270110T120010Z", "jaarlijks-20270110T120011Z");
  }

  /** What a job by the clock ran before says nothing of sources. */
  @Test
  void aJobThatWentByTheClockStartsOnceForTheSourcesThatAreThere() {
    arrives("a", "2027-01-10T12:00:00Z");
    arrives("b", "2027-01-10T12:00:01Z");
    stage.clock.pass(Duration.ofDays(3));
    scheduler(Stage.timed("jaarlijks", "0 6 * * *", Task.Missed.INHALEN)).step();
    stage.clock.pass(Duration.ofDays(1));
    steps(
        scheduler(Stage.timed("jaarlijks", "0 6 * * *", Task.Missed.INHALEN)),
        2,
        Duration.ofMinutes(1));
    int before = started.size();

    steps(scheduler(WAITING), 5, Duration.ofMinutes(1));
    assertThat(started).hasSize(before + 1);
  }

  @Test
  void nothingStartsWhileAFetchIsAtWork() {
    arrives("a", "2027-01-10T12:00:00Z");
    arrives("b", "2027-01-10T12:00:01Z");
    Scheduler scheduler = scheduler(WAITING);
    try (Lock fetch = Lock.take(stage.runs.places(), landing().folder())) {
      fetch.requireHeld();
      steps(scheduler, 3, Duration.ofMinutes(1));
      assertThat(started).isEmpty();
    }
    scheduler.step();
    assertThat(started).containsExactly("jaarlijks-20270110T120001Z");
  }

  @Test
  void aDamagedNoteIsAMissingSource() throws java.io.IOException {
    Path notes = java.nio.file.Files.createDirectories(out.resolve("landing/leveringen/a"));
    java.nio.file.Files.writeString(notes.resolve("20270110T120000Z-00000000.json"), "{");
    assertThat(scheduler(WAITING).step()).isEmpty();
    assertThat(new Outlook(List.of(WAITING), stage.runs, stage.clock.instant()).waiting())
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.missing().get(0)).contains("is damaged"));
  }

  private void arrives(String source, String when) {
    landing()
        .add(new Delivery(source, when, null, null, "vrij", "https://x", List.of()), List.of());
  }

  private Landing landing() {
    return new Landing(stage.runs.places(), stage.runs.out());
  }
}
