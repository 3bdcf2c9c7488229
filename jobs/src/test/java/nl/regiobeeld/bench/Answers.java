package nl.regiobeeld.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.cli.Duck;

/** Whether both sides' tables have the same rows, in the columns that DuckDB's side makes. */
final class Answers implements AutoCloseable {
  /** The tables that both make. */
  static final List<String> TABLES = List.of("zorgkosten", "indicatoren");

  private static final int SHOWN = 5;

  private final Duck duck = Duck.empty();

  /**
   * Looks at two results.
   *
   * @param ours a folder with a folder of Parquet files for each table
   * @param theirs a folder with a Parquet file for each table
   */
  Answers(Path ours, Path theirs) throws SQLException {
    for (String table : TABLES) {
      duck.execute("CREATE VIEW d_%s AS FROM '%s/%s.parquet'".formatted(table, theirs, table));
      duck.execute(
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

  private long number(String sql) throws SQLException {
    return Long.parseLong(texts(sql).get(0));
  }

  /** The rows of a query; ours are in o_ and a table's name, DuckDB's in d_ and that. */
  List<String> texts(String sql) throws SQLException {
    return duck.rows(sql);
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
