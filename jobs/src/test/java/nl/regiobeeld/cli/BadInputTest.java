package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used leaves the last edition as it was; see {@link BadCorpusTest} for more. */
class BadInputTest {
  private static final Path VEKTIS =
      Path.of(Home.sample(), "vektis")
          .resolve("Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv");

  private final Built sample = Built.sample();

  @TempDir private Path in;

  @Test
  void aPlaceThatDoesNotExist() throws IOException {
    Cli.Result result = update("--in", in.resolve("nowhere").toString());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("there is no such file");
    assertSampleIntact();
  }

  @Test
  void anEditionNameThatExists() throws IOException {
    Cli.Result result = Cli.run("update", "--out", sample.out().toString(), "--edition", "sample");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("edition 'sample' exists already");
    assertSampleIntact();
  }

  @Test
  void copiesAndSlicesBelongTogether(@TempDir Path out) throws IOException {
    List<String> lines = vektis().lines().toList();
    String half = String.join("\n", lines.subList(0, 1000));
    String rest = lines.get(0) + "\n" + String.join("\n", lines.subList(1000, lines.size()));
    Files.writeString(in.resolve("vektis_2019_a.csv"), half);
    Files.writeString(in.resolve("vektis_2019_b.csv"), rest);
    Files.writeString(in.resolve("vektis_2019_b_copy.csv"), rest);
    Files.writeString(in.resolve("vektis_2019_c.csv"), rest.replace("\n", "\r\n"));

    Cli.Result result = Cli.run("update", "--in", in.toString(), "--out", out.toString());

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("vektis_2019_b_copy.csv (copy of vektis_2019_b.csv)");
    assertThat(costsOf(out)).isEqualTo(costsOf(sample.out()));
  }

  private static List<String> costsOf(Path out) {
    return Cli.run(
            "show",
            "zorgkosten",
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--where",
            "jaar=2019",
            "--where",
            "regio_code=NL00")
        .lines()
        .stream()
        .sorted()
        .toList();
  }

  private Cli.Result update(String... args) {
    return Cli.run(
        Stream.concat(
                Stream.of("update", "--out", sample.out().toString(), "--edition", "bad"),
                Arrays.stream(args))
            .toArray(String[]::new));
  }

  private void assertSampleIntact() throws IOException {
    assertThat(sample.out().resolve("editions/CURRENT")).hasContent("sample");
    try (Stream<Path> files = Files.list(sample.out().resolve("editions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("CURRENT", "sample");
    }
  }

  private static String vektis() throws IOException {
    return Files.readString(VEKTIS, StandardCharsets.US_ASCII);
  }
}
