package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table is taken over when all that it is made from is the same, and only then: after every kind
 * of change {@code --force} makes the same tables as the run that took some over.
 */
class ReuseTest {
  private static final Path SAMPLE = Path.of(Home.sample());
  private static final List<String> FILES =
      List.of(
          "vektis/Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv",
          "ggd-monitor/85012NED_UntypedDataSet_sample.csv",
          "bevolking/84799NED_UntypedDataSet_sample.csv",
          "nza/wachttijden_ggz_2019_sample.csv");

  @TempDir private static Path in;
  @TempDir private static Path out;

  @BeforeAll
  static void aFirstEdition() throws IOException {
    for (String file : FILES) {
      add(file);
    }
    assertThat(update("first")).contains("Edition first is published").doesNotContain("taken over");
  }

  @Test
  void whatDidNotChangeIsTakenOverAndWouldComeOutTheSame() throws IOException {
    damage("first", "samenstelling");
    assertThat(update("mended"))
        .contains("table samenstelling is made again: edition first is damaged there");
    assertThat(contents("mended")).isEqualTo(contents("first"));
    assertThat(update("again")).contains("taken over from edition mended", "--force", ": all");
    assertThat(contents("again")).isEqualTo(contents("first"));
    assertThat(Cli.run("verify", "--out", out.toString()).exit()).isZero();

    add("vektis/Vektis Open Databestand Zorgverzekeringswet 2018 - gemeente.csv");
    Files.delete(in.resolve("wachttijden_ggz_2019_sample.csv"));
    takenOver("care", "bevolking", "gewichten", "indicatoren", "samenstelling");
  }

  /** Takes over these tables, and makes the same with --force, which refuses any other result. */
  private static void takenOver(String edition, String... tables) throws IOException {
    assertThat(update(edition).lines().filter(line -> line.contains("taken over")))
        .singleElement()
        .asString()
        .contains(tables);
    assertThat(update(edition + "-forced", "--force")).doesNotContain("taken over");
    assertThat(contents(edition + "-forced")).isEqualTo(contents(edition));
  }

  private static void add(String file) throws IOException {
    Path from = SAMPLE.resolve(file);
    Files.copy(from, in.resolve(from.getFileName().toString()));
  }

  private static void damage(String edition, String table) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("editions/" + edition + "/tables/" + table))) {
      Path file = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
  }

  private static String update(String edition, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "update", "--in", in.toString(), "--out", out.toString(), "--edition", edition),
                Arrays.stream(more))
            .toList();
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  /** The digests of all tables but the one that tells of the edition before, and the whole's. */
  private static String contents(String edition) throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(out.resolve("editions/" + edition + "/manifest.json").toFile());
    StringBuilder contents = new StringBuilder(manifest.get("inhoud").asText()).append('\n');
    manifest
        .get("tabellen")
        .properties()
        .forEach(
            table -> {
              if (!table.getKey().equals("veranderingen")) {
                contents.append(table.getKey()).append(' ');
                contents.append(table.getValue().get("inhoud").asText()).append('\n');
              }
            });
    return contents.toString();
  }
}
