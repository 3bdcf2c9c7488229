package nl.regiobeeld.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePlacesTest {
  private static final long LARGE = 80L << 20;

  @TempDir private Path folder;

  private Places places;

  @BeforeEach
  void openPlaces() {
    places = new Places(Hadoop.configuration());
  }

  /** Two links to the folder that they are in make a trillion paths of forty steps. */
  @Test
  void foldersThatHoldThemselvesAreReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "x");
    Files.createSymbolicLink(folder.resolve("b"), folder);
    Files.createSymbolicLink(folder.resolve("c"), folder);

    List<org.apache.hadoop.fs.Path> files =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> places.filesBelow(places.qualified(folder.toString())));

    assertThat(files).containsExactly(new org.apache.hadoop.fs.Path(file.toUri()));
  }

  @Test
  void aLinkToAnExtractElsewhereIsFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.csv"), "x");
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    Files.createSymbolicLink(folder.resolve("nowhere"), elsewhere.resolve("b.csv"));

    assertThat(places.filesBelow(places.qualified(folder.toString())))
        .extracting(path -> path.getParent().getName() + "/" + path.getName())
        .containsExactly("link/a.csv");
  }

  @Test
  void aTextOfGigabytesIsNotRead() throws IOException {
    Path file = folder.resolve("CURRENT");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(LARGE);
    }

    assertThatThrownBy(() -> places.text(new org.apache.hadoop.fs.Path(file.toUri())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("CURRENT: more than 67,108,864 bytes");
  }

  @Test
  void aPlaceWithAPasswordIsRefusedAndThePasswordNotShown() {
    assertThatThrownBy(() -> places.qualified("s3a://AKIA:geheim@bucket/extracts"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("s3a://bucket/extracts holds a password")
        .hasMessageNotContaining("geheim");
  }
}
