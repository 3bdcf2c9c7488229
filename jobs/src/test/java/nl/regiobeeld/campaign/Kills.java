package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills updates at random moments of their run; after each, the editions are as they must be. */
public final class Kills {
  private final Ground ground;
  private final UpdateProcess update;
  private final Path messages;
  private final Random random;
  private final boolean gently;
  private int published;
  private int ended;

  /**
   * A campaign.
   *
   * @param update how a run is started
   * @param work a folder to work in
   * @param gently whether the runs are asked to end (TERM) and not killed (KILL)
   */
  Kills(Ground ground, UpdateProcess update, Path work, long seed, boolean gently) {
    this.ground = ground;
    this.update = update;
    this.messages = work.resolve("messages.txt");
    this.random = new Random(seed);
    this.gently = gently;
  }

  /**
   * Makes the edition that all others must be equal to.
   *
   * @return how long that took, in milliseconds
   */
  long reference() throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit = update.await(update.start("reference", messages));
    Ground.require(exit == 0, "the reference: " + Files.readString(messages));
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    ground.reference();
    return took;
  }

  /**
   * Kills runs.
   *
   * @param times how many
   * @param within up to which moment of a run, in milliseconds
   * @param every after how many of them a run may complete
   */
  void run(int times, long within, int every) throws IOException, InterruptedException {
    for (int number = 1; number <= times; number++) {
      long moment = random.nextLong(within);
      String what = "kill %d after %d ms".formatted(number, moment);
      kill("killed-" + number, moment);
      ground.requireIntact(what);
      published += hasPublished("killed-" + number) ? 1 : 0;
      if (number % every == 0) {
        ground.requireHealed("after-" + number);
        ground.prune();
        System.out.printf(Locale.ROOT, "%d of %d%n", number, times);
      }
    }
  }

  private boolean hasPublished(String edition) {
    return ground.list().stream()
        .anyMatch(each -> each.name().equals(edition) && each.isPublished());
  }

  private void kill(String edition, long moment) throws IOException, InterruptedException {
    Process process = update.start(edition, messages);
    if (process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      ended++;
      Ground.require(process.exitValue() == 0, edition + ": " + Files.readString(messages));
    } else if (gently) {
      process.destroy();
    } else {
      process.destroyForcibly();
    }
    update.await(process);
  }

  /** What came of it, in one line. */
  String result(int times) {
    return String.format(
        Locale.ROOT,
        "%d runs %s: 0 torn editions, 0 lost; %d had published, of which %d had ended",
        times,
        gently ? "asked to end" : "killed",
        published,
        ended);
  }

  /**
   * Runs the campaign.
   *
   * @param args a folder to work in, how many kills, the seed, KILL or TERM, and after how many of
   *     them a run may complete
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    int times = Integer.parseInt(args[1]);
    Path archive = work.resolve("classes.jsa");
    archive(work.resolve("archive"), archive);
    Ground ground = Ground.in(work);
    List<String> options =
        List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    Kills kills =
        new Kills(
            ground,
            new UpdateProcess(ground, UpdateProcess.JAR, options),
            work,
            Long.parseLong(args[2]),
            args[3].equals("TERM"));
    long took = kills.reference();
    System.out.printf(Locale.ROOT, "an undisturbed run takes %d ms%n", took);
    kills.run(times, took, Integer.parseInt(args[4]));
    System.out.println(kills.result(times));
  }

  /** Makes an archive of the classes of a run, so that all others start faster. */
  private static void archive(Path work, Path archive) throws IOException, InterruptedException {
    Files.createDirectories(work);
    Ground ground = Ground.in(work);
    List<String> options = List.of("-XX:ArchiveClassesAtExit=" + archive);
    UpdateProcess update = new UpdateProcess(ground, UpdateProcess.JAR, options);
    new Kills(ground, update, work, 0, false).reference();
  }
}
