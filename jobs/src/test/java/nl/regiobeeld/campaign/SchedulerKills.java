package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.schedule.History;
import nl.regiobeeld.schema.TableRow;

/**
 * Kills schedulers at random moments, and starts others in their place. In the end every minute is
 * done by one run, and every run was done once.
 */
public final class SchedulerKills {
  private static final int PATIENCE_SECONDS = 60;
  private static final int LONGEST_LIFE_MS = 3000;

  private final Path out;
  private final Random random;
  private final List<ProcessHandle> orphans = new ArrayList<>();

  SchedulerKills(Path out, long seed) {
    this.out = out;
    this.random = new Random(seed);
  }

  /** In a folder, so many times, with a seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    SchedulerKills kills = new SchedulerKills(Path.of(args[0]), Long.parseLong(args[2]));
    System.out.println(kills.run(Integer.parseInt(args[1])));
  }

  /**
   * Kills so many.
   *
   * @return what became of the runs
   */
  String run(int times) throws IOException, InterruptedException {
    Files.createDirectories(out);
    long began = System.currentTimeMillis();
    for (int i = 0; i < times; i++) {
      Process scheduler = FastSchedule.start(out, began);
      // Now and then before it is at work; else while it is.
      if (random.nextInt(5) > 0) {
        awaitLockOf(scheduler);
      }
      int life = random.nextInt(LONGEST_LIFE_MS);
      boolean ended = scheduler.waitFor(life, TimeUnit.MILLISECONDS);
      Ground.require(!ended, "a scheduler ended by itself: " + said());
      kill(scheduler);
    }
    Process last = FastSchedule.start(out, began);
    try {
      awaitOneMore();
    } finally {
      kill(last);
    }
    awaitQuiet();
    return result(times);
  }

  /** The runs that it began go on without it. */
  private void kill(Process scheduler) throws InterruptedException {
    scheduler.descendants().forEach(orphans::add);
    scheduler.destroyForcibly().waitFor();
  }

  private void awaitLockOf(Process scheduler) throws InterruptedException, IOException {
    Path lock = out.resolve("uitvoeringen/.lock");
    String owner = " " + scheduler.pid() + " ";
    for (int i = 0; i < PATIENCE_SECONDS * 50; i++) {
      if (Files.exists(lock) && Files.readString(lock).contains(owner)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new IllegalStateException("a scheduler does not begin: " + said());
  }

  private String said() throws IOException {
    return Files.readString(out.resolve("scheduler.txt"));
  }

  private List<TableRow> done() {
    return rows().stream().filter(row -> row.text("uitkomst").equals("geslaagd")).toList();
  }

  private List<TableRow> rows() {
    return new History(FastSchedule.runs(out)).rows().toList();
  }

  /** With what was left open done, too: a run that is planned later ends later. */
  private void awaitOneMore() throws InterruptedException, IOException {
    int before = rows().size();
    for (int i = 0; i < PATIENCE_SECONDS; i++) {
      TimeUnit.SECONDS.sleep(1);
      List<TableRow> rows = rows();
      if (rows.size() > before + 1 && done().size() >= before) {
        return;
      }
    }
    throw new IllegalStateException("nothing is run any more: " + said());
  }

  /** The run of the last scheduler goes on for a moment, and its process a moment longer. */
  private void awaitQuiet() throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS && !isQuiet(); i++) {
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private boolean isQuiet() {
    return done().size() >= begun() && orphans.stream().noneMatch(ProcessHandle::isAlive);
  }

  private long begun() {
    return rows().stream().filter(row -> !row.text("gestart").isEmpty()).count();
  }

  private String result(int times) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(FastSchedule.DONE));
    long twice = lines.size() - lines.stream().distinct().count();
    List<TableRow> rows = done();
    long lost = rows.stream().filter(row -> !lines.contains(row.text("run_id"))).count();
    return String.format(
        Locale.ROOT,
        "%d schedulers killed, %d runs for %d due times: %d runs done twice, %d not done, %d due"
            + " times without a run or with two, %d runs tried again",
        times,
        rows.size(),
        minutes(rows),
        twice,
        lost,
        gaps(rows),
        rows.stream().filter(row -> !row.text("pogingen").equals("1")).count());
  }

  private static long minutes(List<TableRow> rows) {
    return Duration.between(first(rows.get(0)), due(rows.get(rows.size() - 1))).toMinutes() + 1;
  }

  /**
   * How often a run does not begin with the minute after the one that the run before ended with.
   */
  private static long gaps(List<TableRow> rows) {
    long gaps = 0;
    for (int i = 1; i < rows.size(); i++) {
      boolean next = first(rows.get(i)).equals(due(rows.get(i - 1)).plusSeconds(60));
      gaps += next ? 0 : 1;
    }
    return gaps;
  }

  private static Instant due(TableRow row) {
    return Instant.parse(row.text("gepland"));
  }

  private static Instant first(TableRow row) {
    String since = row.text("gemist_sinds");
    return since.isEmpty() ? due(row) : Instant.parse(since);
  }
}
