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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same inputs, settings and program give the same content, wherever and however they run; the
 * script {@code .ci/reproduce} tries each circumstance by itself.
 */
class ReproducibleTest {
  private static final int PATIENCE_SECONDS = 600;
  private static final Path JVMS = Path.of("/usr/lib/jvm");

  /** Of every family of sources one; all of the sample is for .ci/reproduce. */
  private static final List<String> FILES =
      List.of(
          "vektis/Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv",
          "ggd-monitor/85012NED_UntypedDataSet_sample.csv",
          "bevolking/84799NED_UntypedDataSet_sample.csv",
          "nza/wachttijden_ggz_2019_sample.csv",
          "tellingen/tellingen_sample.csv",
          "personeel/personeel_sample.csv");

  @TempDir private static Path reference;
  @TempDir private Path out;

  @BeforeAll
  static void aReference() {
    Cli.Result result = Cli.run(update(reference, FILES).toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private static List<String> update(Path out, List<String> files) {
    List<String> args = new ArrayList<>(List.of("update", "--out", out.toString()));
    files.forEach(file -> args.addAll(List.of("--in", Home.sample() + "/" + file)));
    return args;
  }

  @Test
  void coresLocaleTimeZoneAndOrderOfFilesDoNotMatter() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("spark.master", "local[1]");
      List<String> shuffled = new ArrayList<>(FILES);
      Collections.shuffle(shuffled, new Random(5));
      Cli.Result result = Cli.run(update(out, shuffled).toArray(String[]::new));
      assertThat(result.exit()).as(result.err()).isZero();
    } finally {
      System.clearProperty("spark.master");
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(content(out)).isEqualTo(content(reference));
  }

  @Test
  void neitherDoesTheJavaThatRunsIt() throws IOException, InterruptedException {
    int mine = Runtime.version().feature();
    Path other = otherJava(mine == 17 ? "25" : "17");
    String libraries = Files.readString(Project.file("jobs/target/classpath.txt")).strip();
    List<String> command =
        new ArrayList<>(
            List.of(
                other.toString(),
                "@" + Project.file("conf/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Dregiobeeld.home=" + Project.file(""),
                "-cp",
                Project.file("jobs/target/classes") + ":" + libraries,
                "nl.regiobeeld.cli.Main"));
    command.addAll(update(out, FILES));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(content(out)).isEqualTo(content(reference));
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
