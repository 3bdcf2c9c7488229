package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemographyTest {
  private static BigDecimal index(String base, String later, int year) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>();
    use.put(2023, new BigDecimal(base));
    use.put(2025, new BigDecimal(later));
    use.put(2030, new BigDecimal(base));
    SectorInput sector =
        new SectorInput("vvt", List.of(new AgeStock(MadeUp.age("15-24"), 1, BigDecimal.ONE)), use);
    RegionInput region = new RegionInput("R", 2023, List.of(sector), Impact.NONE);
    return new Demography(region, sector).index(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 1.000000",
    "2024, 1.050000",
    "2025, 1.100000",
    "2026, 1.080000",
    "2027, 1.060000",
    "2029, 1.020000",
    "2030, 1.000000",
  })
  void yearsInBetweenLieOnTheStraightLine(int year, BigDecimal index) {
    assertThat(index("18000", "19800", year)).isEqualTo(index);
  }

  @Test
  void aPopulationThatUsesNothingIsRefused() {
    assertThatThrownBy(() -> index("0", "1", 2024))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("region R, sector vvt: nobody uses care in 2023");
  }

  @Test
  void aYearWithoutForecastIsRefused() {
    assertThatThrownBy(() -> index("18000", "18000", 2031))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "region R, sector vvt: the population's use of care is there for [2023, 2025, 2030],"
                + " which does not tell that of 2031; add a forecast");
  }
}
