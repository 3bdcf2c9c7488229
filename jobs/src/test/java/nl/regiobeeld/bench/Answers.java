package nl.regiobeeld.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether both sides' tables have the same rows, in the columns that DuckDB's side makes. */
final class Answers implements AutoCloseable {
  /** The tables that both make. */
  static final List<String> TABLES = List.of("zorgkosten", "indicatoren");

  private static final int SHOWN = 5;

  private final Connection connection;

  /**
   * Looks at two results.
   *
   * @param ours a folder with a folder of Parquet files for each table
   * @param theirs a folder with a Parquet file for each table
   */
  Answers(Path ours, Path theirs) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String table : TABLES) {
      execute("CREATE VIEW d_%s AS FROM '%s/%s.parquet'".formatted(table, theirs, table));
      execute(
          "CREATE VIEW o_%s AS SELECT %s FROM '%s/tables/%s/*.parquet'"
              .formatted(table, String.join(", ", columns("d_" + table)), ours, table));
    }
  }

  /** How many rows of ours there are. */
  long rows(String table) throws SQLException {
    return number("SELECT count(*) FROM o_" + table);
  }

  /** The first rows that only one side has, each with whose it is; none when all are the same. */
  List<String> differences(String table) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (List<String> sides : List.of(List.of("o", "d", "ours"), List.of("d", "o", "DuckDB's"))) {
      String only =
          "FROM (FROM %s_%s EXCEPT ALL FROM %s_%s)"
              .formatted(sides.get(0), table, sides.get(1), table);
      long count = number("SELECT count(*) " + only);
      if (count > 0) {
        differences.add("%s: %d rows only in %s".formatted(table, count, sides.get(2)));
        differences.addAll(texts("SELECT * " + only + " ORDER BY ALL LIMIT " + SHOWN));
      }
    }
    return differences;
  }

  /** The names of a table's columns. */
  List<String> columns(String table) throws SQLException {
    return texts("SELECT column_name FROM (DESCRIBE FROM " + table + ")");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(texts(sql).get(0));
  }

  /** The rows of a query; ours are in o_ and a table's name, DuckDB's in d_ and that. */
  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        texts.add(String.join("|", values));
      }
    }
    return texts;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
