package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same inputs, settings and program give the same content, wherever and however they run; the
 * script {@code .ci/reproduce} tries each circumstance by itself.
 */
class ReproducibleTest {
  private static final int PATIENCE_SECONDS = 600;
  private static final Path JVMS = Path.of("/usr/lib/jvm");

  @TempDir private Path out;

  @Test
  void coresLocaleTimeZoneAndOrderOfFilesDoNotMatter() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("spark.master", "local[1]");
      List<String> args = new ArrayList<>(List.of("update", "--out", out.toString()));
      shuffledSample().forEach(file -> args.addAll(List.of("--in", file)));
      Cli.Result result = Cli.run(args.toArray(String[]::new));
      assertThat(result.exit()).as(result.err()).isZero();
    } finally {
      System.clearProperty("spark.master");
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(content(out)).isEqualTo(content(Built.sample().out()));
  }

  @Test
  void neitherDoesTheJavaThatRunsIt() throws IOException, InterruptedException {
    int mine = Runtime.version().feature();
    Path other = otherJava(mine == 17 ? "25" : "17");
    String libraries = Files.readString(Project.file("jobs/target/classpath.txt")).strip();
    Process process =
        new ProcessBuilder(
                other.toString(),
                "@" + Project.file("conf/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Dregiobeeld.home=" + Project.file(""),
                "-cp",
                Project.file("jobs/target/classes") + ":" + libraries,
                "nl.regiobeeld.cli.Main",
                "update",
                "--out",
                out.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(content(out)).isEqualTo(content(Built.sample().out()));
  }

  private static List<String> shuffledSample() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(Home.sample()))) {
      List<String> names =
          new ArrayList<>(files.filter(Files::isRegularFile).map(Path::toString).sorted().toList());
      Collections.shuffle(names, new Random(5));
      return names;
    }
  }

  /** A Java of this version; without one the test is skipped. */
  private static Path otherJava(String version) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(JVMS)) {
      try (Stream<Path> all = Files.list(JVMS)) {
        all.filter(each -> each.getFileName().toString().contains(version))
            .map(each -> each.resolve("bin/java"))
            .filter(Files::isExecutable)
            .forEach(found::add);
      }
    }
    assumeTrue(!found.isEmpty(), "there is no JDK " + version + " in " + JVMS);
    return found.get(0);
  }

  private static String content(Path out) throws IOException {
    String current = Files.readString(out.resolve("editions/CURRENT")).strip();
    Path manifest = out.resolve("editions").resolve(current).resolve("manifest.json");
    return new ObjectMapper().readTree(manifest.toFile()).get("inhoud").asText();
  }
}
