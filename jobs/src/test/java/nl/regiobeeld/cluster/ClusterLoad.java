package nl.regiobeeld.cluster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.cli.Cli;
import nl.regiobeeld.fetch.FetchLoad;
import nl.regiobeeld.fetch.GeneratedTable;

/**
 * One process with two cores against two workers with one each, on many generated observations. Not
 * a test: it takes long; see {@code .ci/cluster-load}.
 */
public final class ClusterLoad {
  private static final int WORKER_MB = 3000;
  private static final String JAVA = "-XX:+UseParallelGC";
  private static final int BUFFER = 1 << 20;
  private static final long LOOK_MS = 1000;

  private final Path work;
  private final Installation installation;
  private int runs;

  private ClusterLoad(Path work, Installation installation) {
    this.work = work;
    this.installation = installation;
  }

  /** How long a run took, and how much of the machine's cores it and its workers used. */
  private record Took(double seconds, double coreSeconds) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f s, %.0f core seconds", seconds, coreSeconds);
    }
  }

  /** Writes the observations, in so many files of the same length. */
  private void generate(long observations, int files) throws IOException {
    List<String> gemeenten = FetchLoad.gemeenten(Project.file("").toAbsolutePath());
    GeneratedTable table = new GeneratedTable(observations, 1, gemeenten);
    for (int i = 0; i < files; i++) {
      Path folder = Files.createDirectories(work.resolve("in"));
      Path file = folder.resolve("03759ned_Observations_" + i + ".csv");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
        table.csv(out, observations * i / files, observations * (i + 1) / files);
      }
    }
  }

  private Took process() throws IOException, InterruptedException {
    List<String> options = List.of("--master", "local[2]", "--driver-memory", 2 * WORKER_MB + "m");
    List<String> command = installation.submit(with(options), words());
    Path log = work.resolve("process" + runs + ".log");
    return measured(Running.start(command, installation.environment(), log), Stream::empty);
  }

  private Took cluster() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("cluster" + runs));
    try (Cluster cluster = Cluster.start(installation, folder, WORKER_MB, JAVA)) {
      List<String> options = with(List.of("--driver-memory", "2g"));
      Running run = cluster.submit(options, words().toArray(String[]::new));
      return measured(run, cluster::machines);
    }
  }

  private static List<String> with(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("--driver-java-options");
    all.add(JAVA + " -Dregiobeeld.home=" + Project.file("").toAbsolutePath().normalize());
    return all;
  }

  private List<String> words() {
    String in = work.resolve("in").toString();
    return List.of("update", "--in", in, "--out", out(), "--edition", "een");
  }

  private String out() {
    return work.resolve("out" + runs).toString();
  }

  /** Machines whose processes end with the run: what they used is looked at until then. */
  private interface Machines {
    Stream<ProcessHandle> now();
  }

  private static Took measured(Running run, Machines machines)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Map<Long, Duration> used = new HashMap<>();
    while (run.isAlive()) {
      Stream.concat(run.all(), machines.now())
          .forEach(
              each -> each.info().totalCpuDuration().ifPresent(cpu -> used.put(each.pid(), cpu)));
      Thread.sleep(LOOK_MS);
    }
    run.requireDone();
    Duration all = used.values().stream().reduce(Duration.ZERO, Duration::plus);
    return new Took((System.nanoTime() - start) / 1e9, all.toMillis() / 1e3);
  }

  /** Runs one of the two, and gives what its edition says. */
  private String run(boolean onCluster, List<Took> tooks) throws IOException, InterruptedException {
    runs++;
    Took took = onCluster ? cluster() : process();
    tooks.add(took);
    Cli.Result verified = Cli.beside("verify", "--out", out());
    System.out.printf("%-11s %s%n", onCluster ? "two workers" : "one process", took);
    return verified.out().replaceAll("(?s).*inhoud ", "").strip();
  }

  private static double median(List<Took> tooks) {
    return tooks.stream().mapToDouble(Took::seconds).sorted().toArray()[tooks.size() / 2];
  }

  /**
   * Runs pairs, the one first and then the other.
   *
   * @param args a folder to work in, how many observations, how many pairs, in how many files
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    ClusterLoad load = new ClusterLoad(work, Installation.in(work).orElseThrow());
    load.generate(Long.parseLong(args[1]), Integer.parseInt(args[3]));
    List<Took> processes = new ArrayList<>();
    List<Took> clusters = new ArrayList<>();
    for (int pair = 0; pair < Integer.parseInt(args[2]); pair++) {
      boolean clusterFirst = pair % 2 == 1;
      String one = load.run(clusterFirst, clusterFirst ? clusters : processes);
      String other = load.run(!clusterFirst, clusterFirst ? processes : clusters);
      if (!one.equals(other)) {
        throw new IllegalStateException("another digest: " + one + ", " + other);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "medians of %s pairs, %s observations: %.0f s in one process, %.0f s on two workers: %+.1f"
            + " %%%n",
        args[2],
        args[1],
        median(processes),
        median(clusters),
        100 * (median(clusters) / median(processes) - 1));
  }
}
