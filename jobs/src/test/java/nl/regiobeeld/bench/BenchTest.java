package nl.regiobeeld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.job.TwoTables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers are the same on a small share of the generated extracts, of each shape. */
class BenchTest {
  @TempDir Path folder;

  static List<Extracts> small() {
    return List.of(
        new Extracts("exports", List.of(2013, 2019), 30, 0), Extracts.bulk("bulk", 30_000));
  }

  @ParameterizedTest
  @MethodSource("small")
  void bothSidesGiveTheSameAnswers(Extracts extracts) throws Exception {
    Path in = folder.resolve("in");
    Path ours = folder.resolve("ours");
    Path handed = folder.resolve("handed");
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    extracts.write(in, Ground.small(Project.reference(), Project.settings().ownRegions()));

    TwoTables.make(in, ours, Optional.of(handed));
    DuckSide.make(in, handed, theirs, extracts.script());

    try (Answers answers = new Answers(ours, theirs)) {
      for (String table : Answers.TABLES) {
        assertThat(answers.rows(table)).as(table).isPositive();
        assertThat(answers.differences(table)).isEmpty();
      }
    }
  }
}
