package nl.regiobeeld.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.model.Refusal;

/**
 * Does one run to its end: attempts, then hooks. Goes on where an earlier one was that was stopped
 * or killed, as the facts tell it.
 */
public final class Runner {
  /** Wrong usage, and a check that does not hold: trying again would say the same. */
  private static final Set<Integer> FINAL = Set.of(0, 2, 4);

  /** Exit codes of what was asked to end, by Ctrl-C or a system's signal. */
  private static final Set<Integer> SIGNALS = Set.of(130, 143);

  /** A signal for all processes of a service reaches them one after another. */
  private static final Duration SIGNAL_SPREADS = Duration.ofSeconds(1);

  private final Task task;
  private final Runs runs;
  private final List<String> commandLine;
  private final Child child;
  private final Clock clock;
  private final Logbook log;

  /**
   * Does runs of a job.
   *
   * @param commandLine of the job's process
   */
  public Runner(
      Task task, Runs runs, List<String> commandLine, Child child, Clock clock, Logbook log) {
    this.task = task;
    this.runs = runs;
    this.commandLine = commandLine;
    this.child = child;
    this.clock = clock;
    this.log = log;
  }

  /**
   * A run that somebody asks for, now.
   *
   * @return its exit code; none when it was stopped
   * @throws Refusal when another run is at work
   */
  public OptionalInt runOnce() {
    try (Lock lock = runs.lock()) {
      lock.requireHeld();
      RunId id = new RunId(task.name(), now(), true);
      Planned planned =
          new Planned(id.due().toString(), null, Planned.Cause.EENMALIG, task.command(), Map.of());
      while (!runs.plan(id, planned)) {
        id = new RunId(task.name(), id.due().plusSeconds(1), true);
      }
      return go(id);
    }
  }

  /**
   * A run that was planned.
   *
   * @return the exit code of its last attempt; none when it was stopped, or nobody saw it
   * @throws Refusal when another run is at work
   */
  public OptionalInt run(RunId id) {
    try (Lock lock = runs.lock()) {
      lock.requireHeld();
      return go(id);
    }
  }

  private OptionalInt go(RunId id) {
    Trail trail = trail(id);
    RunLog output = RunLog.of(runs, id);
    while (trail.ended().isEmpty() && isToBeTried(id, trail)) {
      child.pause(wait(trail));
      if (child.isStopping()) {
        break;
      }
      attempt(id, trail.attempts().size() + 1, output);
      trail = trail(id);
    }
    if (trail.ended().isEmpty() && (id.once() || !child.isStopping())) {
      end(id, trail, output);
    }
    return trail
        .last()
        .flatMap(Trail.Attempt::result)
        .filter(result -> !result.gestopt())
        .map(result -> OptionalInt.of(result.exit()))
        .orElse(OptionalInt.empty());
  }

  private Trail trail(RunId id) {
    return runs.trail(id).orElseThrow(() -> Refusal.usage("there is no run '" + id + "'"));
  }

  /** A run that was broken off is tried once more at least: it was due, and is not done. */
  private boolean isToBeTried(RunId id, Trail trail) {
    if (trail.last().isEmpty()) {
      return true;
    }
    Optional<Attempted> result = trail.last().get().result();
    if (result.isEmpty()) {
      return trail.counted() < (id.once() ? task.attempts() : Math.max(task.attempts(), 2));
    }
    return result.get().gestopt()
        ? !id.once()
        : !FINAL.contains(result.get().exit()) && trail.counted() < task.attempts();
  }

  /** What is left of the pause between two attempts. */
  private Duration wait(Trail trail) {
    return trail
        .last()
        .flatMap(Trail.Attempt::result)
        .filter(result -> !result.gestopt())
        .map(result -> Instant.parse(result.geeindigd()).plus(task.pause()))
        .map(until -> Duration.between(now(), until))
        .filter(left -> left.compareTo(task.pause()) <= 0)
        .orElse(Duration.ZERO);
  }

  private void attempt(RunId id, int number, RunLog output) {
    Published before = Published.now(runs);
    runs.begin(id, number, new Begun(now().toString()));
    log.note("attempt_started", id, Map.of("attempt", number));
    Child.append(
        output.file(),
        "%s, attempt %d, %s: regiobeeld %s"
            .formatted(id, number, now(), String.join(" ", task.command())));
    int exit =
        child.run(
            commandLine, Map.of("REGIOBEELD_RUN_ID", id.text()), output.file(), task.longest());
    if (SIGNALS.contains(exit)) {
      child.pause(SIGNAL_SPREADS);
    }
    output.keep();
    Published after = Published.now(runs);
    boolean fresh = !after.equals(before) && exit == 0;
    runs.ended(
        id,
        number,
        new Attempted(
            now().toString(),
            exit,
            exit != 0 && child.isStopping(),
            fresh ? after.edition() : null,
            fresh ? after.changes() : null));
    log.note("attempt_ended", id, Map.of("attempt", number, "exit", exit));
  }

  private void end(RunId id, Trail trail, RunLog output) {
    Optional<Attempted> last = trail.last().flatMap(Trail.Attempt::result);
    Ended.Result result = last.map(Runner::result).orElse(Ended.Result.AFGEBROKEN);
    Ended ended =
        new Ended(
            now().toString(),
            result,
            last.map(Attempted::exit).orElse(null),
            last.map(Attempted::editie).orElse(null),
            last.map(Attempted::veranderingen).orElse(null),
            Map.of());
    Map<String, Integer> hooks =
        new Hooks(task.hooks(), child, log).start(id, trail, ended, runs, output);
    if (child.isStopping() && !id.once()) {
      // A hook may have been cut off: who goes on with this run tells again.
      return;
    }
    runs.end(id, ended.with(hooks, now()));
    log.note("run_ended", id, Map.of("outcome", Json.name(result)));
  }

  private static Ended.Result result(Attempted last) {
    if (last.gestopt()) {
      return Ended.Result.GESTOPT;
    }
    if (last.exit() != 0) {
      return Ended.Result.MISLUKT;
    }
    boolean changed = last.veranderingen() != null && last.veranderingen() > 0;
    return changed ? Ended.Result.VERANDERD : Ended.Result.GESLAAGD;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
