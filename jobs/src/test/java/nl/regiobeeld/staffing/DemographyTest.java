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
  private static RegionInput region(String base, int... others) {
    return new RegionInput("R", 2023, List.of(sector("vvt", base, others)), Impact.NONE);
  }

  /** Uses so much in 2023, and a hundredth more than 18000 in each next one of these years. */
  private static SectorInput sector(String id, String base, int... others) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>();
    use.put(2023, new BigDecimal(base));
    for (int i = 0; i < others.length; i++) {
      use.put(others[i], BigDecimal.valueOf(18_000 + 180L * (i + 1)));
    }
    return new SectorInput(id, List.of(new AgeStock(MadeUp.age("15-24"), 1, BigDecimal.ONE)), use);
  }

  private static BigDecimal index(RegionInput region, int year) {
    return new Demography(region, region.sectors().get(0)).index(year);
  }

  @ParameterizedTest
  @CsvSource({"2023, 1.000000", "2024, 1.010000", "2025, 1.020000"})
  void aYearIsComparedWithTheBaseYear(int year, BigDecimal index) {
    assertThat(index(region("18000", 2024, 2025), year)).isEqualTo(index);
  }

  @Test
  void aPopulationThatUsesNothingIsRefused() {
    assertThatThrownBy(() -> index(region("0", 2024), 2024))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("region R, sector vvt: nobody uses care in 2023");
  }

  /** A year in between is not made up: table vraagontwikkeling has no such row either. */
  @Test
  void aYearWithoutPopulationIsRefused() {
    assertThatThrownBy(() -> index(region("18000", 2024, 2026), 2025))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "region R, sector vvt: the population's use of care is there for [2023, 2024, 2026],"
                + " not for 2025; add the population of that year");
  }

  @Test
  void theYearsEndWhereOneIsMissing() {
    assertThat(region("18000", 2024, 2025, 2027).lastYear()).isEqualTo(2025);
    assertThat(region("18000", 2025).lastYear()).isEqualTo(2023);
    List<SectorInput> two =
        List.of(sector("vvt", "18000", 2024, 2025, 2026), sector("ggz", "1", 2024, 2026));
    assertThat(new RegionInput("R", 2023, two, Impact.NONE).lastYear()).isEqualTo(2024);
  }
}
