package nl.regiobeeld.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The same two tables by DuckDB, from the scripts among the test resources. */
public final class DuckSide {
  private DuckSide() {}

  /**
   * Makes them, with two threads.
   *
   * @param args the folder to read, the folder with what is handed over, the folder to write to, and
   *     the script that reads the monitors
   */
  public static void main(String[] args) throws SQLException {
    make(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]);
  }

  /** Makes them. */
  static void make(Path in, Path handed, Path out, String monitors) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET preserve_insertion_order = false");
      for (String script : List.of("macros", "zorgkosten", monitors, "indicatoren")) {
        String text =
            Resource.text(script + ".sql")
                .replace("{invoer}", in.toString())
                .replace("{gegeven}", handed.toString())
                .replace("{uitvoer}", out.toString());
        for (String each : text.split(";\\s*\\n", -1)) {
          if (!each.isBlank()) {
            statement.execute(each);
          }
        }
      }
    }
  }
}
