package nl.regiobeeld.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DriftTest {
  static Stream<Golden> cases() {
    return Golden.of(Drift.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatChangedAndNothingElse(Golden golden) throws IOException {
    Editions editions = Editions.read(new String(golden.in(), StandardCharsets.UTF_8));

    List<Change> changes =
        Drift.between(
            editions.snapshot("was"),
            editions.snapshot("nu"),
            editions.turnover(),
            Project.reference().register());

    StringBuilder text = new StringBuilder("bron,onderwerp,soort,naam,was,werd,toelichting\n");
    for (Change each : changes) {
      text.append(
              CSVFormat.RFC4180.format(
                  each.source(),
                  each.subject().label(),
                  each.kind().label(),
                  each.name(),
                  each.was(),
                  each.now(),
                  each.note()))
          .append('\n');
    }
    assertThat(text.toString()).isEqualTo(golden.expected());
  }
}
