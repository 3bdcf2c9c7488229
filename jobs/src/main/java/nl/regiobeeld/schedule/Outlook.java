package nl.regiobeeld.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is due when, without doing or noting anything. */
public final class Outlook {
  private final List<Task> tasks;
  private final Known known;
  private final Agenda agenda;
  private final Instant now;

  /** What is due as seen at a moment. */
  public Outlook(List<Task> tasks, Runs runs, Instant now) {
    this.tasks = tasks;
    this.known = Known.read(runs);
    this.agenda = new Agenda(tasks, runs, known, new Arrivals(runs));
    this.now = now;
    agenda.open(now, false);
  }

  /**
   * A run to come.
   *
   * @param task the job's name
   * @param due when
   * @param zone the time zone of the job's timetable
   */
  public record Coming(String task, Instant due, ZoneId zone) {}

  /**
   * A job that waits for sources.
   *
   * @param task the job's name
   * @param missing the sources that have not come, and why each does not count; empty when it is
   *     due at once
   */
  public record Waiting(String task, List<String> missing) {}

  /** The next runs by the clock, the earliest first; one that was missed is due since its time. */
  public List<Coming> coming(int most) {
    Comparator<Upcoming> order =
        Comparator.comparing(Upcoming::due).thenComparing(each -> tasks.indexOf(each.task()));
    PriorityQueue<Upcoming> queue = new PriorityQueue<>(order);
    tasks.forEach(task -> first(task).ifPresent(due -> queue.add(new Upcoming(task, due))));
    List<Coming> coming = new ArrayList<>();
    while (coming.size() < most && !queue.isEmpty()) {
      Upcoming next = queue.remove();
      Timetable timetable = next.task().timetable().orElseThrow();
      coming.add(new Coming(next.task().name(), next.due(), timetable.zone()));
      // What was missed is made good by one run.
      Instant after = next.due().isBefore(now) ? now : next.due();
      timetable.next(after).ifPresent(due -> queue.add(new Upcoming(next.task(), due)));
    }
    return coming;
  }

  private record Upcoming(Task task, Instant due) {}

  private Optional<Instant> first(Task task) {
    Optional<Instant> first = agenda.first(task, now);
    boolean skipped =
        task.missed() == Task.Missed.OVERSLAAN && first.filter(now::isAfter).isPresent();
    return skipped ? task.timetable().orElseThrow().next(now) : first;
  }

  /** The jobs that wait for sources. */
  public List<Waiting> waiting() {
    return tasks.stream()
        .filter(task -> task.timetable().isEmpty())
        .map(task -> new Waiting(task.name(), agenda.arrivals(task).missing()))
        .toList();
  }

  /** The runs that are at work, or to be done again. */
  public List<String> open() {
    return known.open().stream().map(RunId::text).toList();
  }
}
