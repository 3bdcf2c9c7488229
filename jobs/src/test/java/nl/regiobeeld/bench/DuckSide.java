package nl.regiobeeld.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same two tables by DuckDB, from the scripts among the test resources. */
public final class DuckSide {
  private DuckSide() {}

  /**
   * Makes them, with two threads.
   *
   * @param args the folder to read, the folder with what is handed over, the folder to write to,
   *     and the scripts that read the monitors
   */
  public static void main(String[] args) throws SQLException {
    List<String> shapes = List.of(args).subList(3, args.length);
    make(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), shapes);
  }

  /** Makes them; each script about a shape makes the view of its cells. */
  static void make(Path in, Path handed, Path out, List<String> shapes) throws SQLException {
    UnaryOperator<String> placed =
        text ->
            text.replace("{invoer}", in.toString())
                .replace("{gegeven}", handed.toString())
                .replace("{uitvoer}", out.toString());
    String cells =
        shapes.stream()
            .map(shape -> "FROM cellen_" + shape)
            .collect(joining(" UNION ALL BY NAME "));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET preserve_insertion_order = false");
      run(statement, placed.apply(Scripts.text("macros.sql")));
      run(statement, placed.apply(Scripts.text("zorgkosten.sql")));
      for (String shape : shapes) {
        run(statement, placed.apply(Scripts.text(shape + ".sql")));
      }
      statement.execute("CREATE TEMP VIEW cellen AS " + cells);
      run(statement, placed.apply(Scripts.text("indicatoren.sql")));
    }
  }

  private static void run(Statement statement, String script) throws SQLException {
    for (String each : script.split(";\\s*\\n", -1)) {
      if (!each.isBlank()) {
        statement.execute(each);
      }
    }
  }
}
