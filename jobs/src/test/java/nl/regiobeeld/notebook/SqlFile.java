package nl.regiobeeld.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of DuckDB SQL: statements that end in {@code ;} at the end of a line, and comments. */
public record SqlFile(List<String> statements) {

  /** Reads one. */
  public static SqlFile read(Path file) {
    try {
      String sql =
          Files.readString(file)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n", "", "\n"));
      return new SqlFile(
          Arrays.stream(sql.split(";\n", -1))
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same about another region and output folder than those at its top. */
  public SqlFile about(String region, Path out) {
    List<String> changed = new ArrayList<>(statements);
    changed.set(0, changed.get(0).replace("'ZL'", "'" + region + "'"));
    changed.set(1, changed.get(1).replace("'out'", "'" + out + "'"));
    return new SqlFile(changed);
  }

  /** Runs it; each answer is a table, each of its rows values by column, {@code -} for null. */
  public List<List<Map<String, String>>> answers() throws SQLException {
    List<List<Map<String, String>>> answers = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String sql : statements) {
        if (statement.execute(sql)) {
          answers.add(rows(statement.getResultSet()));
        }
      }
    }
    return answers;
  }

  private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        String value = result.getString(i);
        row.put(result.getMetaData().getColumnLabel(i), value == null ? "-" : value);
      }
      rows.add(row);
    }
    return rows;
  }
}
