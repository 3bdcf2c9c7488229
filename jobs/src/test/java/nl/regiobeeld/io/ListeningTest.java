package nl.regiobeeld.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.network.TransportContext;
import org.apache.spark.network.client.TransportClient;
import org.apache.spark.network.client.TransportClientFactory;
import org.apache.spark.network.server.NoOpRpcHandler;
import org.apache.spark.network.util.MapConfigProvider;
import org.apache.spark.network.util.TransportConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A run is open to nobody: not on the network, nor to other users of the machine. */
class ListeningTest {
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private static final String LISTENS = "0A";
  private static final int LOCAL = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private final SparkSession spark = Sessions.open();

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingListensBeyondThisMachine() throws IOException {
    List<String> listening = listening();

    assertThat(listening).as("Spark's own two ports are seen").hasSizeGreaterThanOrEqualTo(2);
    assertThat(listening).allMatch(each -> LOOPBACK.contains(each.substring(0, each.indexOf(':'))));
    assertThat(spark.sparkContext().uiWebUrl().isEmpty()).isTrue();
  }

  @Test
  void whoDoesNotKnowTheSecretGetsNoAnswer() throws IOException, InterruptedException {
    int port = Integer.parseInt(spark.conf().get("spark.driver.port"));
    TransportConf conf = new TransportConf("rpc", MapConfigProvider.EMPTY);
    try (TransportContext context = new TransportContext(conf, new NoOpRpcHandler());
        TransportClientFactory factory = context.createClientFactory();
        TransportClient stranger = factory.createClient("127.0.0.1", port)) {
      ByteBuffer question = ByteBuffer.wrap("hallo".getBytes(StandardCharsets.UTF_8));

      assertThatThrownBy(() -> stranger.sendRpcSync(question, 10_000)).hasMessageContaining("Sasl");
    }
  }

  /** Rows of the input wait there, those with small cells too. */
  @Test
  void whatWaitsOnDiskIsForItsOwnerOnly() throws IOException {
    Path scratch = Path.of(spark.sparkContext().getConf().get("spark.local.dir"));

    assertThat(Files.getPosixFilePermissions(scratch))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> folders = Files.list(scratch)) {
      assertThat(folders).as("Spark uses it").isNotEmpty();
    }
  }

  /** The local addresses, in hexadecimal as the kernel has them, on which this process listens. */
  private static List<String> listening() throws IOException {
    Set<String> mine = sockets();
    List<String> listening = new ArrayList<>();
    for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields[STATE].equals(LISTENS) && mine.contains("socket:[" + fields[INODE] + "]")) {
          listening.add(fields[LOCAL]);
        }
      }
    }
    return listening;
  }

  private static Set<String> sockets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files
          .map(ListeningTest::target)
          .filter(target -> target.startsWith("socket:"))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
