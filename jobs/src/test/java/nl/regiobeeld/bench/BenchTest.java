package nl.regiobeeld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.job.TwoTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers are the same on a small share of the generated extracts. */
class BenchTest {
  @TempDir Path folder;

  @Test
  void bothSidesGiveTheSameAnswers() throws Exception {
    Extracts extracts = new Extracts("small", List.of(2013, 2019), 30, true, 20_000);
    Path in = folder.resolve("in");
    Path ours = folder.resolve("ours");
    Path handed = folder.resolve("handed");
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    extracts.write(in, Ground.small(Project.reference(), Project.settings().ownRegions()));

    TwoTables.make(in, ours, Optional.of(handed));
    DuckSide.make(in, handed, theirs, extracts.shapes());

    try (Answers answers = new Answers(ours, theirs)) {
      assertThat(answers.differences("zorgkosten")).isEmpty();
      assertThat(answers.differences("indicatoren")).isEmpty();
      assertThat(answers.texts("SELECT DISTINCT niveau FROM o_zorgkosten ORDER BY ALL"))
          .containsExactly("groep", "kolom", "totaal");
      assertThat(
              answers.texts(
                  "SELECT methode, marges FROM o_indicatoren WHERE waarde IS NOT NULL AND"
                      + " verhouding IS NOT NULL GROUP BY ALL ORDER BY ALL"))
          .containsExactly(
              "gepubliceerd|gepubliceerd",
              "gewogen|benaderd",
              "gewogen|null",
              "modelschatting|gepubliceerd",
              "modelschatting|null",
              "overgenomen|gepubliceerd");
      assertThat(answers.texts("SELECT DISTINCT status FROM o_indicatoren ORDER BY ALL"))
          .containsExactly("ok", "onbekend", "onmogelijk");
      assertThat(answers.texts("SELECT DISTINCT kleur FROM o_zorgkosten ORDER BY ALL"))
          .containsExactly("geel", "groen", "lichtgroen", "oranje", "rood");
    }
  }
}
