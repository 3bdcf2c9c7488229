package nl.regiobeeld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.regiobeeld.cli.Duck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
  @TempDir Path folder;

  @BeforeEach
  void bothSides() throws Exception {
    for (String table : Answers.TABLES) {
      Files.createDirectories(folder.resolve("ours/tables/" + table));
      copy("VALUES (1, 'ZL', 2.50, 'x'), (2, 'NML', NULL, 'x')", "ours/tables/" + table + "/a");
      copy("VALUES (2, 'NML', NULL), (1, 'ZL', 2.50)", table);
    }
  }

  @Test
  void theOrderOfRowsAndColumnsThatDuckDbDoesNotMakeDoNotCount() throws SQLException {
    try (Answers answers = new Answers(folder.resolve("ours"), folder)) {
      assertThat(answers.rows("zorgkosten")).isEqualTo(2);
      assertThat(answers.differences("zorgkosten")).isEmpty();
    }
  }

  @Test
  void aCellThatDiffersIsToldOfBothSides() throws SQLException {
    copy("VALUES (2, 'NML', 0.00), (1, 'ZL', 2.50)", "zorgkosten");

    try (Answers answers = new Answers(folder.resolve("ours"), folder)) {
      assertThat(answers.differences("zorgkosten"))
          .containsExactly(
              "zorgkosten: 1 rows only in ours",
              "2|NML|null",
              "zorgkosten: 1 rows only in DuckDB's",
              "2|NML|0.00");
    }
  }

  @Test
  void aRowTooManyIsADifference() throws SQLException {
    copy("VALUES (2, 'NML', NULL), (1, 'ZL', 2.50), (1, 'ZL', 2.50)", "indicatoren");

    try (Answers answers = new Answers(folder.resolve("ours"), folder)) {
      assertThat(answers.differences("indicatoren"))
          .containsExactly("indicatoren: 1 rows only in DuckDB's", "1|ZL|2.50");
    }
  }

  private void copy(String rows, String file) throws SQLException {
    try (Duck duck = Duck.empty()) {
      duck.execute(
          "COPY (%s) TO '%s.parquet' (FORMAT parquet)".formatted(rows, folder.resolve(file)));
    }
  }
}
