package nl.regiobeeld.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.fs.Path;

/**
 * The facts of all runs, in {@code <out>/uitvoeringen/<job>/}: {@code <time>.gepland.json} makes a
 * run count, {@code <time>.poging-1.json} and {@code <time>.poging-1.einde.json} tell of its
 * attempts, {@code <time>.einde.json} that it is done with, {@code <time>.log} is what its job
 * printed. Each is written once, at once or not at all, and never changed: whoever is killed
 * between two of them leaves what tells the next how far it was.
 */
public final class Runs {
  private static final String PLANNED = ".gepland.json";
  private static final String ENDED = ".einde.json";
  private static final String BEGUN = ".poging-%d.json";
  private static final String ATTEMPTED = ".poging-%d.einde.json";

  private final Places places;
  private final Path out;
  private final Path folder;

  /**
   * The runs of an output folder.
   *
   * @param out the folder, with scheme
   */
  public Runs(Places places, Path out) {
    this.places = places;
    this.out = out;
    this.folder = new Path(out, "uitvoeringen");
  }

  /** The output folder that the jobs work in. */
  public Path out() {
    return out;
  }

  /** The folder of all runs, whose lock a scheduler holds. */
  public Path folder() {
    return folder;
  }

  /** How the files are reached. */
  public Places places() {
    return places;
  }

  /**
   * Takes the lock that whoever runs a job holds meanwhile.
   *
   * @throws nl.regiobeeld.model.Refusal when another run is at work
   */
  Lock lock() {
    return Lock.take(places, busy());
  }

  /** Whether a job is running, whoever started it. */
  boolean isBusy() {
    return Lock.isTaken(places, busy());
  }

  private Path busy() {
    return new Path(folder, ".bezig");
  }

  /**
   * Makes a run count.
   *
   * @return whether it did; not when there is such a run already
   */
  boolean plan(RunId id, Planned planned) {
    return create(path(id, PLANNED), planned);
  }

  /** That an attempt begins. */
  void begin(RunId id, int attempt, Begun begun) {
    create(path(id, BEGUN.formatted(attempt)), begun);
  }

  /** That an attempt has ended. */
  void ended(RunId id, int attempt, Attempted attempted) {
    create(path(id, ATTEMPTED.formatted(attempt)), attempted);
  }

  /** That a run is done with. */
  void end(RunId id, Ended ended) {
    create(path(id, ENDED), ended);
  }

  /** Whether a run is done with. */
  boolean isEnded(RunId id) {
    return places.exists(path(id, ENDED));
  }

  private boolean create(Path path, Object fact) {
    places.makeFolder(path.getParent());
    return places.create(path, Json.text(fact));
  }

  /** All runs that count, and whether each is done with, by id. */
  Map<RunId, Boolean> index() {
    Map<RunId, Boolean> index = new TreeMap<>(RunId.ORDER);
    List<RunId> ended = new ArrayList<>();
    for (Path file : places.filesBelow(folder)) {
      String[] parts = file.toUri().getPath().split("/", -1);
      String task = parts[parts.length - 2];
      String name = parts[parts.length - 1];
      String stem = name.substring(0, Math.max(0, name.indexOf('.')));
      RunId.read(task, stem)
          .ifPresent(
              id -> {
                if (name.equals(stem + PLANNED)) {
                  index.put(id, false);
                } else if (name.equals(stem + ENDED)) {
                  ended.add(id);
                }
              });
    }
    ended.forEach(id -> index.replace(id, true));
    return index;
  }

  /** All that is known of a run; none when there is no such run. */
  Optional<Trail> trail(RunId id) {
    return fact(path(id, PLANNED), Planned.class)
        .map(planned -> new Trail(planned, attempts(id), fact(path(id, ENDED), Ended.class)));
  }

  private List<Trail.Attempt> attempts(RunId id) {
    List<Trail.Attempt> attempts = new ArrayList<>();
    for (int n = 1; ; n++) {
      Optional<Begun> begun = fact(path(id, BEGUN.formatted(n)), Begun.class);
      if (begun.isEmpty()) {
        return attempts;
      }
      attempts.add(
          new Trail.Attempt(begun.get(), fact(path(id, ATTEMPTED.formatted(n)), Attempted.class)));
    }
  }

  private <T> Optional<T> fact(Path path, Class<T> type) {
    return places.text(path).map(text -> Json.read(text, type, path.toUri().getPath()));
  }

  /** Where what a run's job prints is kept. */
  Path log(RunId id) {
    return path(id, ".log");
  }

  /** A place as people write it: without a scheme when it is on this machine. */
  public String shown(Path path) {
    boolean local = path.toUri().getScheme().equals("file");
    return local ? path.toUri().getPath() : path.toString();
  }

  private Path path(RunId id, String ending) {
    return new Path(new Path(folder, id.task()), id.stem() + ending);
  }

  /**
   * Since when a job has its timetable: what was due before does not count. None when it is new or
   * changed, and when that time, by clocks that were wrong, has yet to come.
   */
  Optional<Instant> since(String task, Timetable timetable, Instant now) {
    return fact(sincePath(task), Since.class)
        .filter(known -> known.rooster().equals(timetable.toString()))
        .map(known -> Instant.parse(known.sinds()))
        .filter(since -> !since.isAfter(now));
  }

  /** Notes that a job has its timetable since now. */
  void since(String task, Since since) {
    places.replace(sincePath(task), Json.text(since));
  }

  private Path sincePath(String task) {
    return new Path(new Path(folder, task), "sinds.json");
  }

  /**
   * Since when a job has its timetable.
   *
   * @param rooster the expression and its time zone
   * @param sinds when a scheduler first saw it, ISO 8601 in UTC
   */
  record Since(String rooster, String sinds) {}
}
