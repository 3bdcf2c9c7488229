package nl.regiobeeld.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A master and workers with one core each, all of them processes on the loopback address. */
final class Cluster implements AutoCloseable {
  private static final String HERE = "127.0.0.1";

  private final Installation installation;
  private final Path folder;
  private final List<String> options;
  private final Running master;
  private final String address;
  private final List<Running> workers = new ArrayList<>();
  private int submitted;

  private Cluster(
      Installation installation,
      Path folder,
      List<String> options,
      Running master,
      String address) {
    this.installation = installation;
    this.folder = folder;
    this.options = options;
    this.master = master;
    this.address = address;
  }

  /**
   * Starts one, with two workers.
   *
   * @param folder to work in
   * @param memory of a worker, in megabytes, which its executor gets whole
   * @param java options for the executors
   */
  static Cluster start(Installation installation, Path folder, int memory, String java)
      throws IOException, InterruptedException {
    List<String> command =
        installation.spark(
            "org.apache.spark.deploy.master.Master",
            "--host",
            HERE,
            "--port",
            "0",
            "--webui-port",
            "0");
    Running master =
        Running.start(command, installation.environment(), folder.resolve("master.log"));
    String address = master.await("Starting Spark master at (spark://\\S+)");
    List<String> options =
        List.of(
            "--master",
            address,
            "--executor-memory",
            memory + "m",
            "--conf",
            "spark.executor.extraJavaOptions=" + java);
    Cluster cluster = new Cluster(installation, folder, options, master, address);
    cluster.addWorker(memory);
    cluster.addWorker(memory);
    for (Running worker : cluster.workers) {
      worker.await("Successfully registered with master");
    }
    return cluster;
  }

  private void addWorker(int memory) throws IOException {
    String name = "worker" + workers.size();
    List<String> command =
        installation.spark(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HERE,
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            memory + "m",
            "--work-dir",
            folder.resolve(name).toString(),
            address);
    workers.add(
        Running.start(command, installation.environmentElsewhere(), folder.resolve(name + ".log")));
  }

  /**
   * Hands a command of the program in.
   *
   * @param more options of spark-submit
   * @param words of the program
   */
  Running submit(List<String> more, String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    List<String> command = installation.submit(all, List.of(words));
    submitted++;
    Path log = folder.resolve("submit" + submitted + ".log");
    return Running.start(command, installation.environment(), log);
  }

  /** A machine is lost: a worker, and what it runs. */
  void loseWorker() throws InterruptedException {
    workers.remove(0).kill();
  }

  /** What runs on its machines now. */
  Stream<ProcessHandle> machines() {
    return workers.stream().flatMap(Running::all);
  }

  @Override
  public void close() {
    workers.forEach(Running::close);
    master.close();
  }
}
