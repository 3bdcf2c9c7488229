package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves no edition behind and does not stand in the way of the next. */
class KilledTest {
  private static final int PATIENCE_SECONDS = 120;

  @Test
  void aKilledRunPublishesNothingAndTheNextOneCompletes(@TempDir Path out)
      throws IOException, InterruptedException {
    Process process = start(out);
    try {
      waitForFirstTable(process, out.resolve("editions/killed/tables"));
    } finally {
      process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    assertThat(out.resolve("editions/CURRENT")).doesNotExist();
    assertThat(Cli.run("show", "zorgkosten", "--out", out.toString()).exit()).isEqualTo(2);

    Cli.Result next = Cli.run("update", "--out", out.toString(), "--edition", "killed");

    assertThat(next.exit()).as(next.err()).isZero();
    assertThat(out.resolve("editions/CURRENT")).hasContent("killed");
    assertThat(out.resolve("editions/killed/staging")).doesNotExist();
  }

  private static Process start(Path out) throws IOException {
    Path target = Project.file("jobs/target");
    String libraries = Files.readString(target.resolve("classpath.txt")).strip();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + Project.file("conf/jvm.options"),
            "-Dregiobeeld.home=" + Project.file(""),
            "-cp",
            target.resolve("classes") + ":" + libraries,
            "nl.regiobeeld.cli.Main",
            "update",
            "--out",
            out.toString(),
            "--edition",
            "killed");
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void waitForFirstTable(Process process, Path tables)
      throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
      if (Files.exists(tables)) {
        try (Stream<Path> files = Files.list(tables)) {
          if (files.findAny().isPresent()) {
            return;
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(process.isAlive()).as("the run ended before it could be killed").isTrue();
  }
}
