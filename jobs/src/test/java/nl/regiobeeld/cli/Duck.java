package nl.regiobeeld.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB in this process, over an edition's tables or whatever it is told. */
public final class Duck implements AutoCloseable {
  private final Connection connection;

  private Duck() throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** Opens it with nothing in it. */
  public static Duck empty() throws SQLException {
    return new Duck();
  }

  /** Opens an edition; its tables are there by name. */
  static Duck open(Path edition, List<String> tables) throws SQLException {
    Duck duck = new Duck();
    for (String table : tables) {
      duck.execute(
          "CREATE VIEW %s AS SELECT * FROM '%s/tables/%s/*.parquet'"
              .formatted(table, edition, table));
    }
    return duck;
  }

  /** Runs a statement that gives no rows. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, their values as text with '|' between. */
  public List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(result.getString(i));
        }
        rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
