package nl.regiobeeld.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.campaign.SmallInput;
import nl.regiobeeld.cli.Cli;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.Slot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editions in a store that speaks S3, through Hadoop's own client; a longer run by
 * .ci/object-store.
 */
class S3Test {
  private static final long SEED = 20_261_130;
  private static final int WRITERS = 8;
  private static final int ROUNDS = 10;

  @TempDir private static Path work;
  private static S3Server server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server =
        S3Server.start(work).orElseGet(() -> abort("no S3 server here: run .ci/s3/resolve first"));
    server.reach();
    server.put("in/vektis_2019.csv", SmallInput.write(work.resolve("in"), "vektis_2019.csv"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.leave();
      server.close();
    }
  }

  @Test
  void editionsAreMadeFromThereAndPublishedThereWholeOrNotAtAll()
      throws IOException, InterruptedException {
    String out = server.path("uit");
    S3Ground ground = new S3Ground(server, server.path("in"), out);
    ground.publish("een");
    assertThat(Cli.beside(show(out)).lines()).hasSizeGreaterThan(1);

    Random random = new Random(SEED);
    ground.kill("gestopt-1", random);
    ground.kill("gestopt-2", random);
    ground.meet("eerste", "tweede");
    assertThat(filesWith(work, S3Server.SECRET)).isEmpty();
    assertThat(filesWith(work, ground.inhoud())).isNotEmpty();
  }

  @Test
  void ofWritersThatCreateTogetherOneDoes() {
    Places places = new Places(Hadoop.configuration());
    for (int round = 0; round < ROUNDS; round++) {
      org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(server.path("samen/" + round));
      List<String> created =
          IntStream.range(0, WRITERS)
              .parallel()
              .mapToObj(i -> places.create(file, "writer " + i) ? "writer " + i : null)
              .filter(Objects::nonNull)
              .toList();

      assertThat(created).containsExactly(places.text(file).orElseThrow());
    }
  }

  @Test
  void whoeverComesSecondDoesNotOverwrite() {
    Places places = new Places(Hadoop.configuration());
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(server.path("wijzer"));
    places.replace(file, "before");
    Slot slow = Slot.asItIs(places, file);
    Slot fast = Slot.asItIs(places, file);

    assertThat(fast.fill("fast")).isTrue();
    assertThat(slow.fill("slow")).isFalse();
    assertThat(Slot.empty(places, file).fill("new")).isFalse();
    assertThat(places.text(file)).contains("fast");
    assertThat(Slot.asItIs(places, file).fill("later")).isTrue();
  }

  private static String[] show(String out) {
    return new String[] {"show", "zorgkosten", "--format", "csv", "--out", out};
  }

  /** The files that hold a text, among logs and what the server keeps: all that was written. */
  private static List<Path> filesWith(Path folder, String text) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
