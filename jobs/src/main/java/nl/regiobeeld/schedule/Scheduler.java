package nl.regiobeeld.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Starts what is due, one run at a time. A run counts before it is started, and is started again
 * until it is done with; so one that was due is never lost, and none is planned twice, whenever a
 * scheduler is killed. Only for who holds the lock of the runs' folder.
 */
public final class Scheduler {
  /** A silence in which no scheduler was at work, as when its machine slept. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  /** After which a run is started again whose process ended before its work was done. */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  /** How a run becomes a process. */
  @FunctionalInterface
  public interface Starter {
    /** Starts the process of a run. */
    Running start(RunId id);
  }

  /** The process of a run. */
  public interface Running {
    /** Whether it is still at work. */
    boolean isAlive();

    /** Asks it to end, and waits until it has. */
    void stop();
  }

  private final Map<String, Task> tasks;
  private final Runs runs;
  private final Known known;
  private final Agenda agenda;
  private final Starter starter;
  private final Clock clock;
  private final Logbook log;
  private final Map<RunId, Instant> later = new HashMap<>();

  /** Since when somebody has been looking, and when last. */
  private Instant up;

  private Instant looked;
  private RunId started;
  private Running running;

  /** Goes on where the last scheduler of these runs was. */
  public Scheduler(List<Task> tasks, Runs runs, Starter starter, Clock clock, Logbook log) {
    this.tasks = tasks.stream().collect(Collectors.toMap(Task::name, Function.identity()));
    this.runs = runs;
    this.known = Known.read(runs);
    this.agenda = new Agenda(tasks, runs, known, new Arrivals(runs));
    this.starter = starter;
    this.clock = clock;
    this.log = log;
    this.up = clock.instant();
    this.looked = up;
    agenda.open(up, true);
  }

  /**
   * Does what is to be done now.
   *
   * @return when something is due next, by the clock; none when a run is at work
   */
  public Optional<Instant> step() {
    Instant now = clock.instant();
    look(now);
    if (isAtWork()) {
      return Optional.empty();
    }
    Optional<RunId> next = open(now).or(() -> plan(now));
    next.ifPresent(this::start);
    return next.isPresent() ? Optional.empty() : agenda.next(now);
  }

  private void look(Instant now) {
    boolean slept = Duration.between(looked, now).compareTo(SILENCE) > 0;
    if (slept || now.isBefore(up)) {
      up = now;
    }
    looked = now;
  }

  /** Whether a run is at work: ours, one of a scheduler that was killed, or one by hand. */
  private boolean isAtWork() {
    if (running != null) {
      if (running.isAlive()) {
        return true;
      }
      over();
    }
    return runs.isBusy();
  }

  private void over() {
    if (runs.isEnded(started)) {
      known.close(started);
    } else {
      later.put(started, clock.instant().plus(AGAIN));
      log.note("run_left_open", started, Map.of("again_after_s", AGAIN.toSeconds()));
    }
    running = null;
  }

  /** The first run that is not done with and may be started. */
  private Optional<RunId> open(Instant now) {
    for (RunId id : known.open()) {
      if (runs.isEnded(id)) {
        known.close(id);
      } else if (!tasks.containsKey(id.task())) {
        runs.end(id, Ended.without(now, Ended.Result.VERVALLEN));
        known.close(id);
        log.note("run_dropped", id, Map.of("reason", "no such job in the settings any more"));
      } else if (!later.getOrDefault(id, now).isAfter(now)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private Optional<RunId> plan(Instant now) {
    Optional<Agenda.Due> due = agenda.due(now, up);
    due.ifPresent(
        each -> {
          runs.plan(each.id(), each.planned());
          known.add(each.id());
          log.note("run_planned", each.id(), about(each.planned()));
        });
    return due.map(Agenda.Due::id);
  }

  private static Map<String, String> about(Planned planned) {
    Map<String, String> about = new HashMap<>();
    about.put("due", planned.gepland());
    about.put("cause", Json.name(planned.oorzaak()));
    if (planned.gemistSinds() != null) {
      about.put("missed_since", planned.gemistSinds());
    }
    return about;
  }

  private void start(RunId id) {
    started = id;
    running = starter.start(id);
  }

  /** Asks the run that is at work to end; it is done again by the next scheduler. */
  public void stop() {
    if (running != null && running.isAlive()) {
      log.note("run_asked_to_end", started, Map.of());
      running.stop();
    }
  }
}
