package nl.regiobeeld.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;

/** An edition's tables in DuckDB's memory, for tests that ask for many rows. */
final class DuckFacts implements Facts, AutoCloseable {
  private final Connection connection;

  /** Loads the edition in this folder. */
  DuckFacts(Path edition) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      for (Table table : Tables.all()) {
        statement.execute(
            "CREATE TABLE %s AS SELECT * FROM '%s/tables/%s/*.parquet'"
                .formatted(table.name(), edition, table.name()));
      }
    }
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    String condition =
        wanted.entrySet().stream().map(DuckFacts::condition).collect(Collectors.joining(" AND "));
    return query(table, condition.isEmpty() ? "true" : condition, "");
  }

  /** As many rows, the same ones for the same seed, each as likely as any other. */
  List<TableRow> some(Table table, int rows, int seed) {
    return query(
        table, "true", " USING SAMPLE reservoir(%d ROWS) REPEATABLE (%d)".formatted(rows, seed));
  }

  private static String condition(Entry<String, String> wanted) {
    return wanted.getValue().isEmpty()
        ? "(%s IS NULL OR CAST(%s AS VARCHAR) = '')".formatted(wanted.getKey(), wanted.getKey())
        : "%s = '%s'".formatted(wanted.getKey(), wanted.getValue().replace("'", "''"));
  }

  private List<TableRow> query(Table table, String condition, String sample) {
    String columns =
        table.columnNames().stream()
            .map(name -> "CAST(%s AS VARCHAR)".formatted(name))
            .collect(Collectors.joining(", "));
    String sql = "SELECT %s FROM %s WHERE %s%s".formatted(columns, table.name(), condition, sample);
    List<TableRow> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        String[] values = new String[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = result.getString(i + 1);
        }
        rows.add(new TableRow(table, Arrays.asList(values)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
