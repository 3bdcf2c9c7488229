package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.schema.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an edition after it was published is found. */
class VerifyCommandTest {
  @TempDir private Path out;

  private Path edition;

  @BeforeEach
  void copyTheSample() throws IOException {
    Path from = Built.sample().out();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = out.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    edition = out.resolve("editions/sample");
  }

  @Test
  void anEditionAsItWasPublishedIsWhole() {
    Cli.Result result = verify();

    assertThat(result.exit()).as(result.out()).isZero();
    assertThat(result.out())
        .matches(
            "(?s)Edition sample is whole: %d tables.*[0-9a-f]{64}\\s*"
                .formatted(Tables.all().size()));
  }

  @Test
  void aFlippedBit() throws IOException {
    Path file = part("zorgkosten");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    found("tables/zorgkosten/" + file.getFileName() + ": its bytes are others");
  }

  @Test
  void aMissingFile() throws IOException {
    Path file = part("bevolking");
    Files.delete(file);

    found("tables/bevolking/" + file.getFileName() + ": it is gone");
  }

  @Test
  void anExtraFileAlsoAHiddenOne() throws IOException {
    Files.copy(part("trends"), edition.resolve("tables/trends/part-99999.parquet"));
    Files.writeString(edition.resolve(".notes"), "to do");

    found(
        "tables/trends/part-99999.parquet: it does not belong to the edition",
        ".notes: it does not belong to the edition");
  }

  @Test
  void aTableEditedByHand() throws IOException, SQLException {
    Path file = part("doelen");
    Path edited = out.resolve("edited.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM '%s') TO '%s' (FORMAT parquet)".formatted(file, edited));
    }
    Files.copy(edited, file, StandardCopyOption.REPLACE_EXISTING);

    found("tables/doelen/" + file.getFileName() + ": its bytes are others");
  }

  @Test
  void anEditedManifest() throws IOException {
    Path manifest = edition.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"gemaakt_op\" : \"20", "\"gemaakt_op\" : \"19"));

    found("manifest.json: it was changed after it was written");
  }

  @Test
  void aManifestThatIsNoLongerOne() throws IOException {
    Files.writeString(edition.resolve("manifest.json"), "{");

    assertThat(verify().exit()).isEqualTo(4);
  }

  @Test
  void anEditionThatIsNotThere() {
    Cli.Result result = Cli.run("verify", "--out", out.toString(), "--edition", "2025");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("no edition '2025'");
  }

  private void found(String... findings) {
    Cli.Result result = verify();

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out()).contains(findings).contains("is not what was published");
    List<String> lines = result.lines();
    assertThat(lines).as("one line each, and the last").hasSize(findings.length + 1);
  }

  private Cli.Result verify() {
    return Cli.run("verify", "--out", out.toString());
  }

  private Path part(String table) throws IOException {
    try (Stream<Path> files = Files.list(edition.resolve("tables").resolve(table))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }
}
