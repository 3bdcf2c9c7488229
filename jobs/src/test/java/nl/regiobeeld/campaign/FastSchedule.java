package nl.regiobeeld.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.schedule.Child;
import nl.regiobeeld.schedule.Logbook;
import nl.regiobeeld.schedule.RunId;
import nl.regiobeeld.schedule.Runner;
import nl.regiobeeld.schedule.Runs;
import nl.regiobeeld.schedule.Scheduler;
import nl.regiobeeld.schedule.Task;
import nl.regiobeeld.schedule.Task.Missed;
import nl.regiobeeld.schedule.Timetable;

/**
 * A scheduler as the program's own, in a process of its own, whose clock runs so fast that its job
 * is due every second. The job writes its run's id behind those of others, which tells how often
 * each was really done.
 */
public final class FastSchedule {
  static final String JOB = "elke_minuut";
  static final String DONE = "done.txt";

  /** Clocks of many processes show the same time: all begin at this one. */
  private static final Instant EPOCH = Instant.parse("2026-03-28T23:00:00Z");

  private static final int SPEED = 60;
  private static final long STEP_MS = 20;

  private final Path out;
  private final String began;
  private final Clock clock;

  private FastSchedule(Path out, String began) {
    this.out = out;
    this.began = began;
    this.clock = new FastClock(Long.parseLong(began));
  }

  /** Schedules, or does the run whose id is given. */
  public static void main(String[] args) throws InterruptedException {
    FastSchedule schedule = new FastSchedule(Path.of(args[0]), args[1]);
    if (args.length > 2) {
      schedule.run(RunId.read(args[2]).orElseThrow());
    } else {
      schedule.serve();
    }
  }

  /**
   * Starts a scheduler.
   *
   * @param began when the first one was started, in milliseconds of this machine's clock
   */
  static Process start(Path out, long began) throws IOException {
    return process(out, String.valueOf(began), List.of())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(out.resolve("scheduler.txt").toFile()))
        .start();
  }

  /** The runs of an output folder. */
  static Runs runs(Path out) {
    Places places = new Places(Hadoop.configuration());
    return new Runs(places, places.qualified(out.toString()));
  }

  private void serve() throws InterruptedException {
    Runs runs = runs(out);
    try (Lock lock = Lock.take(runs.places(), runs.folder())) {
      Scheduler scheduler = new Scheduler(List.of(task()), runs, this::start, clock, log(runs));
      while (true) {
        lock.requireHeld();
        scheduler.step();
        Thread.sleep(STEP_MS);
      }
    }
  }

  private Scheduler.Running start(RunId id) {
    try {
      Process process = process(out, began, List.of(id.text())).inheritIO().start();
      return new Scheduler.Running() {
        @Override
        public boolean isAlive() {
          return process.isAlive();
        }

        @Override
        public void stop() {
          process.destroy();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(RunId id) {
    Runs runs = runs(out);
    List<String> job = List.of("/bin/sh", "-c", "echo $REGIOBEELD_RUN_ID >> " + out.resolve(DONE));
    new Runner(task(), runs, job, new Child(), clock, log(runs)).run(id);
  }

  private Logbook log(Runs runs) {
    return new Logbook(clock, line -> {}, runs);
  }

  private static Task task() {
    return new Task(
        JOB,
        List.of("template"),
        Optional.of(Timetable.read("* * * * *", ZoneId.of("Europe/Amsterdam"))),
        List.of(),
        Missed.INHALEN,
        1,
        Duration.ZERO,
        Duration.ofMinutes(1),
        Map.of());
  }

  private static ProcessBuilder process(Path out, String began, List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FastSchedule.class.getName(), out.toString(), began));
    command.addAll(more);
    return new ProcessBuilder(command);
  }

  /** A minute a second. */
  private static final class FastClock extends Clock {
    private final long began;

    FastClock(long began) {
      this.began = began;
    }

    @Override
    public Instant instant() {
      return EPOCH.plusMillis((System.currentTimeMillis() - began) * SPEED);
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
}
