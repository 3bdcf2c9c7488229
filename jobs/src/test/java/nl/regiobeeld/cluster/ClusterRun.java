package nl.regiobeeld.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.Project;
import nl.regiobeeld.cli.Cli;

/** The same edition made on this machine and on clusters; what it says must be the same. */
public final class ClusterRun {
  private static final Pattern WHOLE = Pattern.compile("is whole: .* inhoud ([0-9a-f]{64})");

  /** What a run tells of itself when it begins with something that machines do. */
  private static final List<String> STEPS =
      List.of(
          "computing zorgkosten",
          "computing indicatoren",
          "computing trends",
          "computing verschillen",
          "computing omgerekend",
          "checking aansluiting");

  private static final int LATER_MS = 1000;

  private final Path work;
  private final Installation installation;
  private final int memory;
  private final List<String> inputs;

  /**
   * A comparison.
   *
   * @param work a folder to work in
   * @param memory of each worker, in megabytes
   * @param inputs files and folders to read
   */
  ClusterRun(Path work, Installation installation, int memory, List<String> inputs) {
    this.work = work;
    this.installation = installation;
    this.memory = memory;
    this.inputs = inputs;
  }

  /** Makes it on this machine, and gives its digest. */
  String local() {
    Cli.Result run = Cli.run(words("local"));
    require(run.exit() == 0, run.err());
    return digest(out("local"));
  }

  /** Makes it on a cluster, by a driver where this is called. */
  String undisturbed(Cluster cluster) throws IOException, InterruptedException {
    cluster.submit(home(), words("client")).requireDone();
    return digest(out("client"));
  }

  /** Makes it on a cluster, by a driver on one of its machines, which knows no folder of ours. */
  String drivenThere(Cluster cluster) throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "--deploy-mode",
            "cluster",
            "--driver-memory",
            memory + "m",
            "--conf",
            "spark.standalone.submit.waitAppCompletion=true",
            "--driver-java-options",
            Running.QUICK
                + " -Dregiobeeld.home="
                + Project.file("").toAbsolutePath().normalize().toUri());
    cluster.submit(options, words("there")).requireDone();
    return digest(out("there"));
  }

  /**
   * Makes it on a cluster that loses one of its two machines meanwhile.
   *
   * @param name of the run
   * @param random decides when
   */
  String withLoss(Cluster cluster, String name, Random random)
      throws IOException, InterruptedException {
    String step = STEPS.get(random.nextInt(STEPS.size()));
    int later = random.nextInt(LATER_MS);
    Running run = cluster.submit(home(), words(name));
    run.await("… " + step);
    Thread.sleep(later);
    cluster.loseWorker();
    run.requireDone();
    require(run.text().contains("Lost executor"), "nobody noticed the loss:\n" + run.text());
    System.out.printf(Locale.ROOT, "a machine lost %d ms after '%s'%n", later, step);
    return digest(out(name));
  }

  /** Starts a cluster of two machines in a folder of its own. */
  Cluster cluster(String name) throws IOException, InterruptedException {
    Path folder = work.resolve(name);
    Files.createDirectories(folder);
    return Cluster.start(installation, folder, memory, Running.QUICK);
  }

  private static List<String> home() {
    return List.of(
        "--driver-java-options",
        Running.QUICK + " -Dregiobeeld.home=" + Project.file("").toAbsolutePath().normalize());
  }

  private String[] words(String name) {
    List<String> words = new ArrayList<>(List.of("update", "--edition", "een"));
    words.addAll(List.of("--out", out(name).toString()));
    inputs.forEach(input -> words.addAll(List.of("--in", input)));
    return words.toArray(String[]::new);
  }

  private Path out(String name) {
    return work.resolve("out-" + name);
  }

  /** What an edition says, once it was read back and found whole. */
  static String digest(Path out) {
    Cli.Result verified = Cli.beside("verify", "--out", out.toString());
    Matcher whole = WHOLE.matcher(verified.out());
    require(verified.exit() == 0 && whole.find(), verified.out() + verified.err());
    return whole.group(1);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /**
   * Compares, and loses machines.
   *
   * @param args a folder to work in, how many losses, the seed, megabytes of each worker, then what
   *     to read
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    Random random = new Random(Long.parseLong(args[2]));
    List<String> inputs = List.of(args).subList(4, args.length);
    Installation installation = Installation.in(work).orElseThrow();
    ClusterRun run = new ClusterRun(work, installation, Integer.parseInt(args[3]), inputs);
    String expected = run.local();
    System.out.println("on this machine        " + expected);
    try (Cluster cluster = run.cluster("undisturbed")) {
      same("on a cluster          ", expected, run.undisturbed(cluster));
      same("by a driver there     ", expected, run.drivenThere(cluster));
    }
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      try (Cluster cluster = run.cluster("loss" + i)) {
        same("after a loss          ", expected, run.withLoss(cluster, "loss" + i, random));
      }
    }
  }

  private static void same(String what, String expected, String actual) {
    System.out.println(what + " " + actual);
    require(actual.equals(expected), what.strip() + ": another digest");
  }
}
