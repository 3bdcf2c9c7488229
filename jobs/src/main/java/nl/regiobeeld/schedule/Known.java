package nl.regiobeeld.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The runs that count, in memory: read once, and kept up by the one that plans them. */
final class Known {
  private final Map<String, NavigableMap<Instant, RunId>> due = new HashMap<>();
  private final TreeSet<RunId> open = new TreeSet<>(RunId.ORDER);

  /** Reads which there are. */
  static Known read(Runs runs) {
    Known known = new Known();
    runs.index().forEach(known::add);
    return known;
  }

  private void add(RunId id, boolean ended) {
    if (!id.once()) {
      due.computeIfAbsent(id.task(), task -> new TreeMap<>()).put(id.due(), id);
    }
    if (!ended) {
      open.add(id);
    }
  }

  /** A run that is to be done. */
  void add(RunId id) {
    add(id, false);
  }

  /** A run that is done with. */
  void close(RunId id) {
    open.remove(id);
  }

  /** The runs that are not done with, by due time. */
  List<RunId> open() {
    return List.copyOf(open);
  }

  /** A job's run for the last due time up to a moment, later ones aside. */
  Optional<RunId> last(String task, Instant until) {
    return Optional.ofNullable(due.get(task))
        .map(times -> times.floorEntry(until))
        .map(Map.Entry::getValue);
  }
}
