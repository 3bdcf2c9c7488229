package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.model.Promise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quarter of the gap of 2020 is to be closed in 2030. */
class GapsTest {
  private static final Promise PROMISE = new Promise(2020, 2030, 25);
  private static final List<String> SHOWN =
      List.of(
          "regio_code",
          "indicator",
          "basisjaar",
          "jaar",
          "waarde_basis",
          "landelijk_basis",
          "achterstand_basis",
          "waarde_nu",
          "landelijk_nu",
          "achterstand_nu",
          "ingelopen",
          "ingelopen_onder",
          "ingelopen_boven",
          "nodig",
          "op_koers",
          "jaar_kwart",
          "bronnen",
          "status");

  static Stream<Golden> cases() {
    return Golden.of(Gaps.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theGapIsMeasuredAgainAndComparedWithThePromise(Golden golden) throws IOException {
    SeriesInput input = new SeriesInput(golden);

    assertThat(
            SeriesInput.csv(
                Gaps.compute(input.series(), input.rules(), PROMISE),
                SHOWN,
                col("regio_code"),
                col("indicator"),
                col("leeftijd")))
        .isEqualTo(golden.expected());
  }
}
