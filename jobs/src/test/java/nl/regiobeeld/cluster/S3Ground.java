package nl.regiobeeld.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.regiobeeld.cli.Cli;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.fs.Path;

/** An output folder in an object store under attack, and what must hold there. */
final class S3Ground {
  private static final int REFUSED = 5;

  private final S3Server server;
  private final String in;
  private final String out;
  private final Set<String> published = new HashSet<>();
  private String inhoud = "";

  /**
   * A ground, in this JVM that reaches the server.
   *
   * @param in what every edition is made of
   * @param out where they are published
   */
  S3Ground(S3Server server, String in, String out) {
    this.server = server;
    this.in = in;
    this.out = out;
  }

  /** Makes an edition in this JVM, as the first one or one that must say the same. */
  void publish(String edition) {
    Cli.Result run = Cli.run(update(edition));
    require(run.exit() == 0, run.err());
    if (inhoud.isEmpty()) {
      inhoud = editions().open(Optional.of(edition)).inhoud();
    }
    published.add(edition);
    requireIntact(edition);
  }

  /** The digest of the first edition. */
  String inhoud() {
    return inhoud;
  }

  /**
   * Kills a run, while it copies tables or while it publishes.
   *
   * @return when
   */
  String kill(String edition, Random random) throws IOException, InterruptedException {
    boolean late = random.nextBoolean();
    String step = late ? "publishing" : "comparing with";
    int later = random.nextInt(late ? 1500 : 5000);
    try (Running run = server.start(edition + ".log", update(edition))) {
      run.await("… " + step);
      Thread.sleep(later);
      run.kill();
    }
    String moment = String.format(Locale.ROOT, "killed %d ms after '%s'", later, step);
    requireIntact(moment);
    return moment + (published.contains(edition) ? ", published" : ", not published");
  }

  /** A run beside another one that is at work is refused and harms nothing; then one heals all. */
  void meet(String first, String second) throws IOException, InterruptedException {
    try (Lock lock = Lock.take(new Places(Hadoop.configuration()), editions().folder());
        Running run = server.start(second + ".log", update(second))) {
      int exit = run.exit();
      require(exit == REFUSED, "beside another one, it ends with " + exit + ": " + run.text());
      lock.requireHeld();
    }
    publish(first);
    requireClean();
  }

  /** What must hold after a run, however it ended. */
  private void requireIntact(String after) {
    Set<String> names = new HashSet<>();
    boolean current = false;
    for (Listed each : editions().list()) {
      require(each.state() != Listed.State.DAMAGED, after + ": a torn manifest, " + each.name());
      if (each.isPublished()) {
        names.add(each.name());
        current |= each.current();
        require(each.manifest().inhoud().equals(inhoud), after + ": another digest");
      }
    }
    require(current, after + ": CURRENT names no edition");
    require(names.containsAll(published), after + ": of " + published + " only " + names);
    published.addAll(names);
    Cli.Result verified = Cli.beside("verify", "--out", out);
    require(verified.exit() == 0, after + ": " + verified.out() + verified.err());
  }

  /** Nothing but editions is left after a run that ended well. */
  private void requireClean() throws IOException {
    Places places = new Places(Hadoop.configuration());
    for (Listed each : editions().list()) {
      require(each.isPublished(), each.name() + " is unfinished");
    }
    Path folder = new Path(out, "editions");
    List<String> other =
        List.of(folder.getFileSystem(places.configuration()).listStatus(folder)).stream()
            .filter(each -> each.isFile())
            .map(each -> each.getPath().getName())
            .filter(name -> !name.equals("CURRENT"))
            .toList();
    require(other.isEmpty(), "left lying: " + other);
  }

  private Editions editions() {
    Places places = new Places(Hadoop.configuration());
    return new Editions(places, places.qualified(out));
  }

  private String[] update(String edition) {
    return new String[] {"update", "--in", in, "--out", out, "--edition", edition};
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
