package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.junit.jupiter.api.Test;

/** Two editions are compared by the keys of their tables, so a key must mean one row. */
class KeysTest {
  @Test
  void noTwoRowsOfATableHaveTheSameKey() throws SQLException {
    List<String> twice = new ArrayList<>();
    try (Duck duck = Built.sample().duck("sample")) {
      for (Table table : Tables.all()) {
        String key = String.join(", ", table.key());
        assertThat(table.columnNames()).as(table.name()).containsAll(table.key());
        duck.rows(
                "SELECT %s, count(*) FROM %s GROUP BY ALL HAVING count(*) > 1 LIMIT 3"
                    .formatted(key, table.name()))
            .forEach(row -> twice.add(table.name() + ": " + row));
      }
      assertThat(duck.rows("SELECT count(*) > 100 FROM waarnemingen")).containsExactly("true");
    }
    assertThat(twice).isEmpty();
  }
}
