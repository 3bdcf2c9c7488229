package nl.regiobeeld.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  @TempDir Path folder;

  @Test
  void mediansAndRatiosStandInTheTable() {
    assertThat(Results.section(size("yearly", 3)))
        .contains("| DuckDB | 2.00 | 1.00 to 9.00 | 1.00 | 4.0 | 100 | 1.00 | 500 |")
        .contains("| regiobeeld | 3.00 | 3.00 to 3.00 | 1.50 | 4.0 | 250 | 2.50 | 333 |");
  }

  @Test
  void aRunReplacesItsOwnSectionAndLeavesTheOthers() throws IOException {
    Results results = new Results(folder.resolve("bench.md"));
    results.write(size("yearly", 3));
    results.write(size("20 million observations", 4));
    results.write(size("yearly", 5));

    assertThat(Files.readString(results.file()))
        .startsWith("# Benchmark")
        .containsOnlyOnce("## yearly")
        .containsSubsequence(
            "## yearly", "| regiobeeld | 5.00 |", "## 20 million", "| regiobeeld | 4.00 |");
  }

  private static Results.Size size(String name, double seconds) {
    Side duck = Side.of("DuckDB");
    List.of(9.0, 1.0, 2.0).forEach(each -> duck.runs().add(new Measured(each, 4, 100)));
    Side ours = Side.of("regiobeeld");
    List.of(seconds, seconds).forEach(each -> ours.runs().add(new Measured(each, 4, 250)));
    return new Results.Size(name, "about it", 1000, duck, List.of(ours));
  }
}
