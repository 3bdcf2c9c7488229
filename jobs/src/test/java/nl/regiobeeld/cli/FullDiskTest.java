package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of a few megabytes of its own; skipped where a test may not mount one. */
class FullDiskTest {
  private static final int LEFT_BYTES = 100_000;

  @TempDir private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    assumeTrue(
        did("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()),
        "no right to mount a small disk");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    did("umount", disk.toString());
  }

  @Test
  void theLastEditionStaysAndWithRoomTheNextRunCompletes() throws IOException {
    copy(Built.sample().out().resolve("editions"), disk.resolve("editions"));
    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[(int) Files.getFileStore(disk).getUsableSpace() - LEFT_BYTES]);

    Cli.Result full = update("vol", "--force");

    assertThat(full.exit()).as(full.err()).isEqualTo(1);
    assertThat(full.err())
        .contains("regiobeeld: a disk is full (", "Nothing was published", "--out")
        .doesNotContain("\tat ");
    assertThat(disk.resolve("editions").toFile().list())
        .containsExactlyInAnyOrder("CURRENT", "sample");
    assertThat(disk.resolve("editions/CURRENT")).hasContent("sample");
    assertThat(Cli.run("verify", "--out", disk.toString()).exit()).isZero();

    Files.delete(ballast);

    Cli.Result next = update("ruimte");

    assertThat(next.exit()).as(next.err()).isZero();
    assertThat(disk.resolve("editions/CURRENT")).hasContent("ruimte");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }

  private Cli.Result update(String edition, String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "update";
    all[1] = "--out";
    all[2] = disk.toString();
    all[3] = "--edition";
    all[4] = edition;
    System.arraycopy(more, 0, all, 5, more.length);
    return Cli.run(all);
  }

  private static boolean did(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
