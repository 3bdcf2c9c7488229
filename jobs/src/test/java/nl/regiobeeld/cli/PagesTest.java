package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.job.Summary.Source;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void pagesOfOneAnswerAreOneLineWithTheirSums() {
    Source first = new Source("03759ned", "03759ned/Observations-0001.json", 2020, 10, 7, 2, 1);
    Source second = new Source("03759ned", "03759ned/Observations-0002.json", 2021, 5, 4, 1, 0);
    Source year = new Source("vektis", "kosten-2019.csv", 2019, 3, 3, 0, 0);

    assertThat(Pages.together(List.of(first, year, second)))
        .containsExactly(
            new Source("03759ned", "03759ned/Observations-*.json (2 pages)", 2021, 15, 11, 3, 1),
            year);
  }

  @Test
  void aSinglePageKeepsItsName() {
    Source only = new Source("03759ned", "Observations-0001.json", 2020, 10, 10, 0, 0);

    assertThat(Pages.together(List.of(only))).containsExactly(only);
  }
}
