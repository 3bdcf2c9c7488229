package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiobeeld.schedule.Task.Missed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Ten years of a yearly, a monthly and a nightly job, the last at a time that summer time skips or
 * repeats: with schedulers that are killed at any moment, machines that are off for days, and
 * clocks that are set. Every due time is done by one run.
 */
class TenYearsTest {
  private static final long SEED = 20_270_328;
  private static final Instant BEGIN = Instant.parse("2026-01-10T12:00:00Z");
  private static final Instant END = Instant.parse("2036-01-10T12:00:00Z");
  private static final Task YEARLY = Stage.timed("jaarlijks", "0 6 15 2 *", Missed.INHALEN);
  private static final Task MONTHLY = Stage.timed("maandelijks", "0 6 1 * *", Missed.INHALEN);
  private static final Task NIGHTLY = Stage.timed("nachtelijk", "30 2 * * *", Missed.INHALEN);

  private final Random random = new Random(SEED);
  private final Map<RunId, Integer> started = new HashMap<>();
  private int killed;
  private int set;

  /** The scheduler is killed before the process of the run is there. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Forcing ten thousand small files to disk takes minutes, and shows nothing here. */
  static final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      return Files.isWritable(MEMORY)
          ? Files.createTempDirectory(MEMORY, "regiobeeld")
          : Files.createTempDirectory("regiobeeld");
    }
  }

  @Test
  void everyDueTimeIsDoneOnce(@TempDir(factory = InMemory.class) Path out) {
    Stage stage = new Stage(out, BEGIN.toString());
    Scheduler scheduler = scheduler(stage);
    while (stage.clock.instant().isBefore(END)) {
      try {
        Optional<Instant> next = scheduler.step();
        stage.clock.set(later(stage.clock.instant(), next));
      } catch (Killed e) {
        scheduler = restarted(stage);
      }
      if (chance(stage, 60)) {
        scheduler = restarted(stage);
      } else if (chance(stage, 60)) {
        set++;
        stage.clock.pass(Duration.ofSeconds(random.nextInt(-10_800, 10_800)));
      }
    }
    while (scheduler(stage).step().isEmpty()) {
      stage.clock.pass(Duration.ofMinutes(2));
    }

    assertThat(killed).isGreaterThan(20);
    assertThat(set).isGreaterThan(20);
    assertThat(started.values()).as("times that a run was done").containsOnly(1);
    requireEachOnce(stage, YEARLY, date -> date.getMonth() == Month.FEBRUARY && day(date) == 15);
    requireEachOnce(stage, MONTHLY, date -> day(date) == 1);
    requireEachOnce(stage, NIGHTLY, date -> true);
  }

  /** Less and less often: a restart reads what is there, and that grows. */
  private boolean chance(Stage stage, int oneIn) {
    long years = Duration.between(BEGIN, stage.clock.instant()).toDays() / 365;
    return random.nextInt(oneIn * (1 + (int) Math.max(0, years))) == 0;
  }

  private Scheduler scheduler(Stage stage) {
    return stage.scheduler(id -> start(stage, id), YEARLY, MONTHLY, NIGHTLY);
  }

  /** After a moment, hours or weeks. */
  private Scheduler restarted(Stage stage) {
    killed++;
    int down = List.of(10, 86_400, 3_000_000).get(random.nextInt(3));
    stage.clock.pass(Duration.ofSeconds(random.nextInt(down)));
    return scheduler(stage);
  }

  /** A run takes a while; else nothing happens until something is due, or a little later. */
  private Instant later(Instant now, Optional<Instant> next) {
    return next.map(due -> due.plusSeconds(random.nextInt(15)))
        .orElse(now.plusSeconds(random.nextInt(1, 7200)));
  }

  private Scheduler.Running start(Stage stage, RunId id) {
    if (chance(stage, 150)) {
      throw new Killed();
    }
    started.merge(id, 1, Integer::sum);
    stage.done(id);
    if (chance(stage, 150)) {
      throw new Killed();
    }
    return new Over();
  }

  /** A run that has ended when it is looked at. */
  private record Over() implements Scheduler.Running {
    @Override
    public boolean isAlive() {
      return false;
    }

    @Override
    public void stop() {
      throw new IllegalStateException("it has ended");
    }
  }

  private static void requireEachOnce(Stage stage, Task task, Predicate<LocalDate> days) {
    List<Span> spans =
        stage.runs.index().keySet().stream()
            .filter(id -> id.task().equals(task.name()))
            .map(id -> Span.of(stage.runs.trail(id).orElseThrow().planned()))
            .toList();
    LocalTime time = task.equals(NIGHTLY) ? LocalTime.of(2, 30) : LocalTime.of(6, 0);
    List<Instant> due =
        Stream.iterate(LocalDate.of(2026, 1, 10), date -> date.plusDays(1))
            .limit(3700)
            .filter(days)
            .map(date -> moment(date, time))
            .filter(each -> each.isAfter(BEGIN) && !each.isAfter(END))
            .toList();

    assertThat(due).hasSizeGreaterThanOrEqualTo(10);
    assertThat(due)
        .as("due times of %s that no run or several did", task.name())
        .filteredOn(each -> spans.stream().filter(span -> span.has(each)).count() != 1)
        .isEmpty();
    assertThat(spans).extracting(Span::last).filteredOn(last -> !last.isAfter(END)).isSubsetOf(due);
  }

  /** The due times that a run did. */
  private record Span(Instant first, Instant last) {
    static Span of(Planned planned) {
      String first = Optional.ofNullable(planned.gemistSinds()).orElse(planned.gepland());
      return new Span(Instant.parse(first), Instant.parse(planned.gepland()));
    }

    boolean has(Instant due) {
      return !due.isBefore(first) && !due.isAfter(last);
    }
  }

  /** By the calendar's rule, not by the program's. */
  private static Instant moment(LocalDate date, LocalTime time) {
    LocalDate summer =
        LocalDate.of(date.getYear(), 3, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    boolean skipped = date.equals(summer) && time.getHour() == 2;
    return skipped
        ? date.atTime(1, 0).toInstant(java.time.ZoneOffset.UTC)
        : ZonedDateTime.of(date, time, Stage.AMSTERDAM).toInstant();
  }

  private static int day(LocalDate date) {
    return date.getDayOfMonth();
  }
}
