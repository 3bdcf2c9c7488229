package nl.regiobeeld.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Landing;
import nl.regiobeeld.model.Refusal;

/**
 * Whether the sources that a job waits for have come, by the notes that {@code fetch} leaves in
 * landing: each must have a delivery that was fetched after the one the job last started with.
 */
public final class Arrivals {
  private final Landing landing;
  private final Runs runs;

  /** What came to the landing of these runs' output folder. */
  public Arrivals(Runs runs) {
    this.runs = runs;
    this.landing = new Landing(runs.places(), runs.out());
  }

  /**
   * What a job waits for and has.
   *
   * @param fetched of each source that is new, when its newest delivery was fetched
   * @param missing of each that is not, why not
   */
  record State(Map<String, String> fetched, List<String> missing) {
    /** When the last of them came; none while one is missing. */
    Optional<Instant> complete() {
      return missing.isEmpty()
          ? fetched.values().stream()
              .map(each -> Instant.parse(each).truncatedTo(ChronoUnit.SECONDS))
              .max(Instant::compareTo)
          : Optional.empty();
    }
  }

  /**
   * The state of a job's sources.
   *
   * @param before its latest run for a set of sources, if there was one
   */
  State of(Task task, Optional<RunId> before) {
    Map<String, String> used =
        before.flatMap(runs::trail).map(trail -> trail.planned().bronnen()).orElse(Map.of());
    Map<String, String> fetched = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String source : task.sources()) {
      Optional<String> newest;
      try {
        newest = landing.latest(source).map(Delivery::opgehaaldOp);
      } catch (Refusal damaged) {
        missing.add("%s (%s)".formatted(source, damaged.getMessage()));
        continue;
      }
      if (newest.isEmpty()) {
        missing.add(source + " (not in landing)");
      } else if (isUsed(used.get(source), newest.get())) {
        missing.add("%s (nothing new since %s)".formatted(source, newest.get()));
      } else {
        fetched.put(source, newest.get());
      }
    }
    return new State(fetched, missing);
  }

  private static boolean isUsed(String used, String newest) {
    return used != null && !Instant.parse(newest).isAfter(Instant.parse(used));
  }

  /** Whether a fetch is at work, so that more may come. */
  boolean isFetching() {
    return Lock.isTaken(runs.places(), landing.folder());
  }
}
