package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schedule.Child;
import nl.regiobeeld.schedule.Logbook;
import nl.regiobeeld.schedule.Outlook;
import nl.regiobeeld.schedule.RunId;
import nl.regiobeeld.schedule.Runner;
import nl.regiobeeld.schedule.Runs;
import nl.regiobeeld.schedule.Scheduler;
import nl.regiobeeld.schedule.Task;
import nl.regiobeeld.source.Nearest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs jobs when they are due. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the jobs of conf/schedule.yaml when they are due, one at a time, until it is stopped"
          + " (Ctrl-C or SIGTERM). Prints what happens as lines of JSON. It may be stopped, killed"
          + " and started again at any moment: every run that was due is done, and none twice.",
      ""
    },
    footer = {
      "",
      "What was run: regiobeeld show uitvoeringen; what a job printed: its column log.",
      "",
      "Exit codes: 0 stopped as it was asked to; 2 wrong settings; 5 another scheduler is at work",
      "in <DIR>. Of --once: that of the job (124: it took too long; 127: it could not be started).",
      "",
      "Examples:",
      "  regiobeeld schedule --next              what is due when",
      "  regiobeeld schedule --once ophalen      this job, now",
      "  regiobeeld schedule --out /data/regiobeeld",
      "  regiobeeld show uitvoeringen --where uitkomst=mislukt"
    })
final class ScheduleCommand implements Callable<Integer> {
  private static final int FAULT = 1;

  /** How long it may do nothing: sources may have come, and clocks may have been set. */
  private static final Duration LOOK = Duration.ofSeconds(15);

  private static final Duration AT_WORK = Duration.ofSeconds(1);

  @Spec CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the jobs work. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @ArgGroup Instead instead = new Instead();

  /** What to do instead of waiting for what is due. */
  static final class Instead {
    @Option(
        names = "--once",
        paramLabel = "JOB",
        description = "Run this job now, and end with its exit code.")
    String once;

    @Option(
        names = "--next",
        paramLabel = "N",
        arity = "0..1",
        fallbackValue = "10",
        description = "Only print what is due next. Default: the next ${FALLBACK-VALUE} runs.")
    Integer next;

    @Option(names = "--run", hidden = true, description = "Do a run that was planned.")
    String run;
  }

  @Override
  public Integer call() {
    Places places = new Places(Hadoop.configuration());
    Home home = new Home(places);
    Set<String> sources = home.settings(conf, home.reference()).fetch().sources().keySet();
    List<Task> tasks = home.schedule(conf, sources, JobLines::fault);
    Runs runs = new Runs(places, places.qualified(out));
    JobLines lines = new JobLines(runs.shown(runs.out()), conf);
    if (instead.next != null) {
      return next(tasks, runs);
    }
    Logbook log = new Logbook(Clock.systemUTC(), spec.commandLine().getOut()::println, runs);
    if (instead.once != null || instead.run != null) {
      return run(tasks, runs, lines, log);
    }
    return serve(tasks, runs, lines, log);
  }

  private int next(List<Task> tasks, Runs runs) {
    if (instead.next < 1) {
      throw Refusal.usage("--next " + instead.next + ": give 1 or more");
    }
    Instant now = Instant.now();
    PrintWriter stdout = spec.commandLine().getOut();
    new OutlookText(stdout).print(new Outlook(tasks, runs, now), instead.next, now);
    return 0;
  }

  private int run(List<Task> tasks, Runs runs, JobLines lines, Logbook log) {
    Optional<RunId> id = Optional.ofNullable(instead.run).map(ScheduleCommand::id);
    Task task = task(tasks, id.map(RunId::task).orElse(instead.once));
    Child child = new Child();
    Runner runner = new Runner(task, runs, lines.of(task.command()), child, Clock.systemUTC(), log);
    OptionalInt exit =
        Asked.during(child::stop, () -> id.isPresent() ? runner.run(id.get()) : runner.runOnce());
    return exit.orElse(FAULT);
  }

  private static RunId id(String text) {
    return RunId.read(text).orElseThrow(() -> Refusal.usage("'" + text + "' is no id of a run"));
  }

  private static Task task(List<Task> tasks, String name) {
    List<String> names = tasks.stream().map(Task::name).toList();
    return tasks.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "there is no job '%s' in conf/schedule.yaml%s"
                        .formatted(name, Nearest.hint(name, names))));
  }

  private int serve(List<Task> tasks, Runs runs, JobLines lines, Logbook log) {
    try (Asked asked = new Asked(() -> {});
        Lock lock = Lock.take(runs.places(), runs.folder())) {
      log.note("scheduler_started", Map.of("jobs", tasks.stream().map(Task::name).toList()));
      Scheduler scheduler =
          new Scheduler(tasks, runs, new RunProcesses(lines), Clock.systemUTC(), log);
      Duration pause = Duration.ZERO;
      while (!asked.await(pause)) {
        lock.requireHeld();
        pause = scheduler.step().map(ScheduleCommand::untilNext).orElse(AT_WORK);
      }
      scheduler.stop();
      log.note("scheduler_stopped", Map.of());
      asked.inOrder();
    }
    return 0;
  }

  private static Duration untilNext(Instant due) {
    Duration left = Duration.between(Instant.now(), due);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(LOOK) < 0 ? left : LOOK;
  }
}
