package nl.regiobeeld.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.regiobeeld.campaign.SmallInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A standalone cluster of real processes makes the edition that this machine makes, of an input
 * that is small and yet goes through every step; larger ones by {@code .ci/cluster}.
 */
class ClusterTest {
  private static final int MEGABYTES = 700;
  private static final long SEED = 20_261_130;

  @TempDir private static Path work;
  private static ClusterRun run;
  private static String expected;

  @BeforeAll
  static void makeItHere() throws IOException {
    Installation installation =
        Installation.in(work).orElseGet(() -> abort("no lists of jars: run mvn package first"));
    Path input = SmallInput.write(work.resolve("in"), "vektis_2019.csv").getParent();
    run = new ClusterRun(work, installation, MEGABYTES, List.of(input.toString()));
    expected = run.local();
  }

  /**
   * The machines speak another language and the driver, on one of them, reads a home by address.
   */
  @Test
  @Tag("heavy")
  void aDriverOnTheClusterMakesTheSame() throws IOException, InterruptedException {
    try (Cluster cluster = run.cluster("there")) {
      assertThat(run.drivenThere(cluster)).isEqualTo(expected);
    }
  }

  @Test
  void aMachineThatIsLostMeanwhileChangesNothing() throws IOException, InterruptedException {
    try (Cluster cluster = run.cluster("lossy")) {
      assertThat(run.withLoss(cluster, "loss", new Random(SEED))).isEqualTo(expected);
    }
  }
}
