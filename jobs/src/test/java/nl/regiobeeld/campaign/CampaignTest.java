package nl.regiobeeld.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of every campaign, always the same; the whole ones are in {@code .ci/}. */
class CampaignTest {
  private static final long SEED = 20_260_103;
  private static final int KILLS = 2;

  /** In milliseconds, on most machines; a run that has ended by then counts as well. */
  private static final long PROBABLY_ENDED = 20_000;

  private static final int FLIPS = 20;
  private static final int READERS = 8;
  private static final int PUBLISHES = 2;

  @TempDir private static Path work;
  private static Path one;
  private static Path two;

  @BeforeAll
  static void makeTwoEditions() throws IOException {
    one = Prepared.edition(work, "een_2019.csv", "een");
    two = Prepared.edition(work, "twee_2019.csv", "twee");
  }

  @Test
  void runsThatAreKilledTearAndLoseNothing(@TempDir Path elsewhere)
      throws IOException, InterruptedException {
    Readers.copy(one.resolve("editions"), elsewhere.resolve("out/editions"));
    Ground ground = new Ground(elsewhere.resolve("out"), work.resolve("in-een"));
    ground.reference();
    Kills kills = new Kills(ground, elsewhere, List.of(), SEED, false);

    kills.run(KILLS, PROBABLY_ENDED, KILLS);

    assertThat(kills.result(KILLS)).startsWith(KILLS + " runs killed: 0 torn editions, 0 lost");
  }

  @Test
  void everyFlippedBitIsFound() throws IOException {
    new Flips(one, "een", SEED).run(FLIPS);
  }

  @Test
  void readersSeeOneEdition(@TempDir Path out) throws IOException, InterruptedException {
    new Readers(out, List.of(one.resolve("editions/een"), two.resolve("editions/twee")))
        .run(READERS, PUBLISHES);

    assertThat(out.resolve("editions/CURRENT")).hasContent("edition-" + PUBLISHES + "\n");
  }

  /** The campaigns themselves see what is wrong. */
  @Test
  void aTornEditionIsNoticed(@TempDir Path elsewhere) throws IOException {
    Path out = elsewhere.resolve("out");
    Readers.copy(one.resolve("editions"), out.resolve("editions"));
    Ground ground = new Ground(out, elsewhere);
    ground.reference();
    ground.requireIntact("nothing");
    Files.delete(out.resolve("editions/CURRENT"));

    assertThatThrownBy(() -> ground.requireIntact("a deletion"))
        .hasMessage("a deletion: CURRENT names no edition");

    Files.delete(out.resolve("editions/een/manifest.json"));
    assertThatThrownBy(() -> ground.requireIntact("a deletion"))
        .hasMessage("a deletion: of [een] only []");
  }
}
