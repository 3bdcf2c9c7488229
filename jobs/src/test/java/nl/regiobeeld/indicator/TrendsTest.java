package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of series with few and many points, breaks and other ways of measuring. */
class TrendsTest {
  private static final List<String> SHOWN =
      List.of(
          "regio_code",
          "meting",
          "niveau",
          "eenheid",
          "leeftijd",
          "van",
          "tot",
          "punten",
          "eerste",
          "laatste",
          "helling_van",
          "helling",
          "helling_onder",
          "helling_boven",
          "toets",
          "regel",
          "oordeel",
          "helling_landelijk",
          "verschil_helling",
          "breuk",
          "bronnen",
          "status",
          "methode");

  static Stream<Golden> cases() {
    return Golden.of(Trends.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSeriesIsJudgedAsItsPointsAllow(Golden golden) throws IOException {
    SeriesInput input = new SeriesInput(golden);

    assertThat(
            SeriesInput.csv(
                Trends.compute(input.series(), input.rules()),
                SHOWN,
                col("regio_code"),
                col("meting"),
                col("niveau"),
                col("eenheid"),
                col("leeftijd"),
                col("van")))
        .isEqualTo(golden.expected());
  }
}
