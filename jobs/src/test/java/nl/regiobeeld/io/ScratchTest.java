package nl.regiobeeld.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  private static final long NO_PROCESS = 999_999_999L;

  @TempDir private Path among;

  @Test
  void whatAKilledRunLeftIsRemovedAndNothingElse() throws IOException {
    Path outside = Files.writeString(among.resolve("outside.txt"), "mine");
    Path left = Files.createDirectories(among.resolve("regiobeeld-spark-" + NO_PROCESS + "-1/a/b"));
    Files.writeString(left.resolve("block"), "x");
    Files.createSymbolicLink(left.resolve("link"), outside);
    long me = ProcessHandle.current().pid();
    Path alive = Files.createDirectory(among.resolve("regiobeeld-spark-" + me + "-1"));
    Path foreign = Files.createDirectory(among.resolve("spark-" + NO_PROCESS));

    Path mine = Scratch.create(among);

    assertThat(among.resolve("regiobeeld-spark-" + NO_PROCESS + "-1")).doesNotExist();
    assertThat(outside).hasContent("mine");
    assertThat(alive).exists();
    assertThat(foreign).exists();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)))
        .isEqualTo("rwx------");
  }
}
