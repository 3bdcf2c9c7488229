package nl.regiobeeld.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;

/** A folder of runs, a clock and jobs for tests. */
final class Stage {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  final Path out;
  final Runs runs;
  final FakeClock clock;
  final List<String> events = new ArrayList<>();

  Stage(Path out, String now) {
    Places places = new Places(Hadoop.configuration());
    this.out = out;
    this.runs = new Runs(places, places.qualified(out.toString()));
    this.clock = new FakeClock(now);
  }

  Logbook log() {
    return new Logbook(clock, events::add, runs);
  }

  Scheduler scheduler(Scheduler.Starter starter, Task... tasks) {
    return new Scheduler(List.of(tasks), runs, starter, clock, log());
  }

  static Task timed(String name, String cron, Task.Missed missed) {
    return new Task(
        name,
        List.of("verify"),
        Optional.of(Timetable.read(cron, AMSTERDAM)),
        List.of(),
        missed,
        1,
        Duration.ZERO,
        Duration.ofMinutes(1),
        Map.of());
  }

  static Task waiting(String name, String... sources) {
    return new Task(
        name,
        List.of("update", "--landing"),
        Optional.empty(),
        List.of(sources),
        Task.Missed.INHALEN,
        1,
        Duration.ZERO,
        Duration.ofMinutes(1),
        Map.of());
  }

  /** That a run succeeded, as its own process would say. */
  void done(RunId id) {
    runs.end(id, Ended.without(clock.instant(), Ended.Result.GESLAAGD));
  }
}
