package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.model.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input of {@code bad-input} gets its message and exit code, and harms nothing. */
class BadCorpusTest {
  private static final int FEWEST = 60;
  private static final String STOPPED = "editions/gestopt/tables/half";
  private static final String REJECTED =
      "bestand, regel, coalesce(kolom, ''), coalesce(waarde, ''), reden";
  private static final String MANIFEST =
      """
      {"schema_versie": 1, "editie": "goed", "gemaakt_op": "2026-01-01T00:00:00Z",
       "code_versie": "0.1.0", "configuratie_digest": "abc", "licentie": [], "invoer": [],
       "tabellen": {}}
      """;

  /**
   * Holds an edition, and what a stopped run left: only who gets as far as writing removes that.
   */
  @TempDir private static Path out;

  private static Map<String, String> before;

  @BeforeAll
  static void publishWhatMustStay() throws IOException {
    Path editions = out.resolve("editions");
    Files.createDirectories(editions.resolve("goed/tables/bronnen"));
    Files.writeString(editions.resolve("goed/tables/bronnen/part-0.parquet"), "rows");
    Files.writeString(editions.resolve("goed/manifest.json"), MANIFEST);
    Files.writeString(editions.resolve("CURRENT"), "goed\n");
    before = files();
  }

  /** Only a run that gets as far as writing removes it. */
  @BeforeEach
  void leaveWhatAStoppedRunLeft() throws IOException {
    Files.createDirectories(out.resolve("editions/gestopt/tables"));
    Files.writeString(out.resolve(STOPPED), "half a table");
  }

  static Stream<BadCase> refused() {
    return BadCase.all().filter(each -> !each.isAccepted() && !each.late());
  }

  static Stream<BadCase> refusedLate() {
    return BadCase.all().filter(BadCase::late);
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(BadCase.all()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  /** Before anything is written or Spark starts. */
  @ParameterizedTest
  @MethodSource
  void refused(BadCase bad, @TempDir Path conf) throws IOException {
    Cli.Result run = update(bad, conf);

    assertThat(run.err()).contains(bad.expected()).doesNotContain("\tat ", "should not");
    assertThat(run.exit()).as(run.err()).isEqualTo(bad.exit());
    assertThat(run.out()).isEmpty();
    Map<String, String> after = files();
    assertThat(after.remove(STOPPED)).isNotNull();
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource
  void refusedLate(BadCase bad, @TempDir Path conf) throws IOException {
    Cli.Result run = update(bad, conf);

    assertThat(run.err()).contains(bad.expected()).doesNotContain("\tat ", "should not");
    assertThat(run.exit()).as(run.err()).isEqualTo(bad.exit());
    assertThat(files()).isEqualTo(before);
  }

  /** All files with some bad rows in one update: each of those rows is told with its reason. */
  @Test
  void badRowsAreRejectedOneByOne(@TempDir Path elsewhere) throws SQLException {
    List<BadCase> accepted = BadCase.all().filter(BadCase::isAccepted).toList();
    List<String> args = new ArrayList<>(List.of("update", "--edition", "rijen"));
    args.addAll(List.of("--out", elsewhere.toString()));
    accepted.forEach(each -> args.addAll(List.of("--in", each.in().toString())));

    Cli.Result run = Cli.run(args.toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(rejected(elsewhere.resolve("editions/rijen")))
        .containsExactlyInAnyOrderElementsOf(
            accepted.stream().flatMap(each -> each.expected().stream()).toList());
  }

  private static List<String> rejected(Path edition) throws SQLException {
    try (Duck duck = Duck.open(edition, List.of("afgekeurd"))) {
      return duck.rows("SELECT concat_ws(' | ', %s) FROM afgekeurd".formatted(REJECTED));
    }
  }

  private static Cli.Result update(BadCase bad, Path conf) throws IOException {
    List<String> args = new ArrayList<>(List.of("update", "--out", out.toString()));
    args.addAll(List.of("--in", bad.in().toString(), "--conf", bad.settings(conf).toString()));
    args.addAll(bad.args());
    return Cli.run(args.toArray(String[]::new));
  }

  /** Every file of the output folder with what is in it. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] hash = Sha256.digest().digest(Files.readAllBytes(path));
        files.put(out.relativize(path).toString(), HexFormat.of().formatHex(hash));
      }
    }
    return files;
  }
}
