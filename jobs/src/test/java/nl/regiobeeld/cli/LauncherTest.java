package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Conf;
import nl.regiobeeld.Project;
import nl.regiobeeld.fetch.Publisher;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher relies on: Java's options, and a class path without Spark for reading. */
class LauncherTest {
  @Test
  void javaGetsWhatSparkNeeds() throws IOException {
    List<String> needed =
        Arrays.stream(JavaModuleOptions.defaultModuleOptions().split(" "))
            .filter(option -> !option.isBlank())
            // Faster machine learning, which we do not do, at the price of a warning at every
            // start.
            .filter(option -> !option.equals("--add-modules=jdk.incubator.vector"))
            .toList();
    List<String> given =
        Files.readAllLines(Project.file("conf/jvm.options")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(given).containsExactlyInAnyOrderElementsOf(needed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void editionsAreReadWithoutSpark(String format) throws IOException, InterruptedException {
    Process process =
        start(
            "show",
            "zorgkosten",
            "--out",
            Built.sample().out().toString(),
            "--format",
            format,
            "--where",
            "regio_code=ZL",
            "--where",
            "zorgsoort=totaal");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(out).contains("Zuid-Limburg");
  }

  /** Up to the network and back: the class path has all that fetching needs. */
  @Test
  void extractsAreFetchedWithoutSpark(@TempDir Path out) throws IOException, InterruptedException {
    try (Publisher publisher = new Publisher()) {
      publisher.has("/a.csv", "a;b");
      String source = "  bronnen: {a: {via: bestand, licentie: vrij, adres: \"%s\"}}\n";
      Conf.copy(out.resolve("conf"), source.formatted(publisher.at("/a.csv")));

      Process process =
          start(
              "fetch",
              "--conf",
              out.resolve("conf").toString(),
              "--out",
              out.resolve("out").toString());

      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(err).isZero();
      assertThat(out.resolve("out/landing/leveringen/a")).isDirectory();
    }
  }

  @Test
  void helpTeachesAndNamesTheExitCodes() throws IOException, InterruptedException {
    Process process = start("--help");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).contains("update", "show", "Exit codes", "regiobeeld update --in");
  }

  /** Starts a command as the launcher does, with the reading class path. */
  static Process start(String... args) throws IOException {
    Path target = Project.file("jobs/target");
    String libraries = Files.readString(target.resolve("classpath-reading.txt")).strip();
    assertThat(libraries).doesNotContain("spark-");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dslf4j.internal.verbosity=ERROR",
                    "-Dregiobeeld.home=" + Project.file(""),
                    "-cp",
                    target.resolve("classes") + ":" + libraries,
                    "nl.regiobeeld.cli.Main"),
                Arrays.stream(args))
            .toList();
    return new ProcessBuilder(command).start();
  }
}
