package nl.regiobeeld.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.campaign.SmallInput;
import nl.regiobeeld.cli.Built;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A standalone cluster of real processes makes the editions that this machine makes; more losses,
 * and all real extracts, by {@code .ci/cluster}.
 */
class ClusterTest {
  private static final int MEGABYTES = 1500;
  private static final long SEED = 20_261_130;

  /** Of every kind of publisher one. */
  private static final List<String> REAL =
      List.of(
          "vektis/vektis_2019_gemeente.csv",
          "ggd-monitor/Gezondheidsmonitor20_85012NED.csv",
          "cbs/kwb2020_84799NED_gemeenten.csv",
          "nza");

  @TempDir private static Path work;
  private static Installation installation;

  @BeforeAll
  static void findTheJars() throws IOException {
    installation =
        Installation.in(work).orElseGet(() -> abort("no lists of jars: run mvn package first"));
  }

  @Test
  void theSampleIsTheSameThoughAMachineIsLost() throws IOException, InterruptedException {
    ClusterRun run = run("sample", Project.file("data/sample").toAbsolutePath().normalize());
    try (Cluster cluster = run.cluster("lossy")) {
      assertThat(run.withLoss(cluster, "loss", new Random(SEED)))
          .isEqualTo(ClusterRun.digest(Built.sample().out()));
    }
  }

  @Test
  void realExtractsAreTheSame() throws IOException, InterruptedException {
    ClusterRun run =
        run("real", REAL.stream().map(each -> Shared.file("data/" + each)).toArray(Path[]::new));
    String expected = run.local();
    try (Cluster cluster = run.cluster("real")) {
      assertThat(run.undisturbed(cluster)).isEqualTo(expected);
    }
  }

  /**
   * The machines speak another language and the driver, on one of them, reads a home by address.
   */
  @Test
  @Tag("heavy")
  void aDriverOnTheClusterMakesTheSame() throws IOException, InterruptedException {
    ClusterRun run =
        run("small", SmallInput.write(work.resolve("in"), "vektis_2019.csv").getParent());
    String expected = run.local();
    try (Cluster cluster = run.cluster("there")) {
      assertThat(run.drivenThere(cluster)).isEqualTo(expected);
    }
  }

  private static ClusterRun run(String name, Path... inputs) {
    return new ClusterRun(
        work.resolve(name),
        installation,
        MEGABYTES,
        Stream.of(inputs).map(Path::toString).toList());
  }
}
