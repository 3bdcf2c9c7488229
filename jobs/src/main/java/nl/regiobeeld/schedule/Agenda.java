package nl.regiobeeld.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schedule.Planned.Cause;
import nl.regiobeeld.schedule.Task.Missed;

/**
 * What is due: for each job the time after that of its last run, or after the moment its timetable
 * was first seen. Nothing but the clock and the facts of earlier runs decides.
 */
final class Agenda {
  /** How late a run may begin without having been missed. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final List<Task> tasks;
  private final Runs runs;
  private final Known known;
  private final Arrivals arrivals;
  private final Map<String, Instant> since = new HashMap<>();
  private final Map<String, Reckoned> reckoned = new HashMap<>();

  /** The first due time after a moment; kept, as reckoning it takes a while. */
  private record Reckoned(Instant after, Optional<Instant> first) {}

  /** A run that is to be done now. */
  record Due(RunId id, Planned planned) {}

  Agenda(List<Task> tasks, Runs runs, Known known, Arrivals arrivals) {
    this.tasks = tasks;
    this.runs = runs;
    this.known = known;
    this.arrivals = arrivals;
  }

  /**
   * Learns since when each job has its timetable.
   *
   * @param note whether that is written down for those that are new
   */
  void open(Instant now, boolean note) {
    for (Task task : tasks) {
      task.timetable().ifPresent(timetable -> open(task.name(), timetable, now, note));
    }
  }

  private void open(String task, Timetable timetable, Instant now, boolean note) {
    Optional<Instant> before = runs.since(task, timetable, now);
    since.put(task, before.orElse(now));
    if (before.isEmpty() && note) {
      runs.since(task, new Runs.Since(timetable.toString(), now.toString()));
    }
  }

  /**
   * What is due, the earliest first.
   *
   * @param up since when somebody has been looking
   */
  Optional<Due> due(Instant now, Instant up) {
    return tasks.stream()
        .flatMap(task -> due(task, now, up).stream())
        .min(Comparator.comparing(due -> due.id().due()));
  }

  private Optional<Due> due(Task task, Instant now, Instant up) {
    return task.timetable().isPresent()
        ? timed(task, task.timetable().get(), now, up)
        : complete(task);
  }

  private Optional<Due> timed(Task task, Timetable timetable, Instant now, Instant up) {
    Instant after = after(task.name(), now);
    Optional<Instant> first = first(task.name(), timetable, after);
    if (first.isEmpty() || first.get().isAfter(now)) {
      return Optional.empty();
    }
    Instant latest = timetable.latest(after, now).orElse(first.get());
    boolean late = latest.isBefore(up.minus(GRACE));
    if (late && task.missed() == Missed.OVERSLAAN) {
      return Optional.empty();
    }
    boolean several = task.missed() == Missed.INHALEN && latest.isAfter(first.get());
    Planned planned =
        new Planned(
            latest.toString(),
            several ? first.get().toString() : null,
            late ? Cause.INGEHAALD : Cause.GEPLAND,
            task.command(),
            Map.of());
    return Optional.of(new Due(new RunId(task.name(), latest, false), planned));
  }

  /** The moment after which due times are still to be done. */
  private Instant after(String task, Instant now) {
    Instant seen = since.get(task);
    return known
        .last(task, now)
        .map(RunId::due)
        .filter(seen::isBefore)
        .orElse(seen.isAfter(now) ? now : seen);
  }

  private Optional<Instant> first(String task, Timetable timetable, Instant after) {
    return reckoned
        .compute(
            task,
            (name, before) ->
                before != null && before.after().equals(after)
                    ? before
                    : new Reckoned(after, timetable.next(after)))
        .first();
  }

  private Optional<Due> complete(Task task) {
    Arrivals.State state = arrivals(task);
    return state
        .complete()
        .filter(last -> !arrivals.isFetching())
        .map(last -> later(task, last))
        .map(
            due ->
                new Due(
                    new RunId(task.name(), due, false),
                    new Planned(
                        due.toString(),
                        null,
                        Cause.BRONNEN,
                        task.command(),
                        new TreeMap<>(state.fetched()))));
  }

  /**
   * When sources are other ones than before, the last of them may have come before the latest run;
   * the next run is due after that all the same, or it would be taken for one that is done.
   */
  private Instant later(Task task, Instant last) {
    return known
        .last(task.name(), Instant.MAX)
        .map(run -> run.due().plusSeconds(1))
        .filter(last::isBefore)
        .orElse(last);
  }

  /** What a job waits for and has. */
  Arrivals.State arrivals(Task task) {
    return arrivals.of(task, known.last(task.name(), Instant.MAX));
  }

  /** When the next run by the clock is due after now. */
  Optional<Instant> next(Instant now) {
    return tasks.stream().flatMap(task -> next(task, now).stream()).min(Comparator.naturalOrder());
  }

  private Optional<Instant> next(Task task, Instant now) {
    return first(task, now)
        .filter(now::isBefore)
        .or(() -> task.timetable().flatMap(timetable -> timetable.next(now)));
  }

  /** A job's first due time that was not done yet. */
  Optional<Instant> first(Task task, Instant now) {
    return task.timetable()
        .flatMap(timetable -> first(task.name(), timetable, after(task.name(), now)));
  }
}
