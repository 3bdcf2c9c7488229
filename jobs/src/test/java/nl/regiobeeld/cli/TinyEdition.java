package nl.regiobeeld.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.Input;
import nl.regiobeeld.edition.Manifest.StoredFile;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.model.Sha256;

/** An edition of a few rows, typed as SQL and written by DuckDB; its digests are of that SQL. */
final class TinyEdition {
  private static final String FILE = "part-0.parquet";

  private final Path folder;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, TableFacts> tables = new TreeMap<>();
  private final Map<String, String> configuration = new TreeMap<>();
  private String madeAt = "2026-11-01T10:00:00Z";

  TinyEdition(Path out, String name) {
    this.folder = out.resolve("editions").resolve(name);
  }

  /** Made then, ISO 8601 in UTC. */
  TinyEdition at(String time) {
    madeAt = time;
    return this;
  }

  /** Made from this file, too. */
  TinyEdition input(String source, String file, String sha256) {
    inputs.add(new Input(source, file, sha256, 1, null));
    return this;
  }

  /** Made with this settings file, too. */
  TinyEdition setting(String file, String sha256) {
    configuration.put(file, sha256);
    return this;
  }

  /** A table with the rows of {@code SELECT columns FROM (VALUES rows)}. */
  TinyEdition table(String name, String columns, String... rows) throws IOException, SQLException {
    Path file = Files.createDirectories(folder.resolve("tables").resolve(name)).resolve(FILE);
    String sql = "SELECT %s FROM (VALUES %s)".formatted(columns, String.join(", ", rows));
    long count;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      count =
          statement.executeLargeUpdate("COPY (%s) TO '%s' (FORMAT parquet)".formatted(sql, file));
    }
    byte[] bytes = Files.readAllBytes(file);
    String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    StoredFile stored = new StoredFile(FILE, bytes.length, sha256);
    tables.put(name, new TableFacts(count, List.of(stored), Sha256.of(sql), null));
    return this;
  }

  /** The file of a table. */
  Path file(String table) {
    return folder.resolve("tables").resolve(table).resolve(FILE);
  }

  TinyEdition publish() throws IOException {
    Manifest manifest =
        new Manifest(
            1,
            folder.getFileName().toString(),
            madeAt,
            "0.1.0",
            Sha256.of(configuration.toString()),
            configuration,
            List.of(),
            List.of(),
            inputs,
            tables,
            Sha256.of(tables.toString()),
            null);
    Files.writeString(folder.resolve("manifest.json"), manifest.json());
    Files.writeString(folder.resolveSibling("CURRENT"), folder.getFileName() + "\n");
    return this;
  }
}
