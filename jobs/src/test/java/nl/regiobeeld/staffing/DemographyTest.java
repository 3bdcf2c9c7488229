package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemographyTest {
  private static final String USE = "0-64 totaal 1; 65+ totaal 9";

  private static BigDecimal index(String use, String base, String later, int year) {
    SortedMap<Integer, List<Inhabitants>> population = new TreeMap<>();
    population.put(2023, people(base));
    population.put(2025, people(later));
    population.put(2030, people(base));
    List<CareUse> rates =
        parts(use).map(part -> new CareUse(MadeUp.age(part[0]), part[1], number(part))).toList();
    SectorInput sector =
        new SectorInput(
            "vvt", List.of(new AgeStock(MadeUp.age("15-24"), 1, BigDecimal.ONE)), rates);
    RegionInput region = new RegionInput("R", 2023, List.of(sector), population, Impact.NONE);
    return new Demography(region, sector).index(year);
  }

  private static List<Inhabitants> people(String text) {
    return parts(text)
        .map(part -> new Inhabitants(MadeUp.age(part[0]), part[1], number(part)))
        .toList();
  }

  private static Stream<String[]> parts(String text) {
    return Arrays.stream(text.split("; ")).map(part -> part.split(" "));
  }

  private static BigDecimal number(String[] part) {
    return new BigDecimal(part[2]);
  }

  /** 9000 × 1 + 1000 × 9 = 18,000; 200 more of 65+ use 1800, a tenth, more in 2025. */
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
    assertThat(
            index(
                USE,
                "0-64 totaal 9000; 65+ totaal 1000",
                "0-64 totaal 9000; 65+ totaal 1200",
                year))
        .isEqualTo(index);
  }

  /** Each population and use of care says the same as the first. */
  @ParameterizedTest
  @CsvSource({
    "0-64 totaal 1; 65+ totaal 9, 0-64 totaal 9000; 65+ totaal 1000",
    "0-64 totaal 1; 65+ totaal 9, 0-64 man 4000; 0-64 vrouw 5000; 65+ man 400; 65+ vrouw 600",
    "0-64 totaal 1; 65+ totaal 9, 0-19 man 4000; 20-64 man 5000; 65-79 man 900; 80+ man 100",
    "0-64 totaal 10; 65+ totaal 90, 0-64 totaal 9000; 65+ totaal 1000",
    "0-12 totaal 2; 13-64 totaal 0.75; 65+ totaal 9, 0-64 totaal 9000; 65+ totaal 1000",
  })
  void rangesMayLieInEachOther(String use, String base) {
    assertThat(index(use, base, "0-64 totaal 9000; 65+ totaal 1200", 2025))
        .isEqualTo(new BigDecimal("1.100000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0-69 totaal 1; 70+ totaal 9 | 0-64 totaal 9; 65+ totaal 1 | inhabitants of 65+ totaal and"
            + " use of care at 0-69 do not fit",
        "0-64 totaal 1 | 0-64 totaal 9; 65+ totaal 1 | inhabitants of 65+ totaal have no use of"
            + " care for all their ages; write 0 where there is none",
        "0-60 totaal 1; 65+ totaal 9 | 0-64 totaal 9; 65+ totaal 1 | inhabitants of 0-64 totaal"
            + " have no use of care for all their ages",
        "0-64 man 1; 0-64 vrouw 1; 65+ man 9 | 0-64 man 9; 0-64 vrouw 9; 65+ man 1; 65+ vrouw 1 |"
            + " inhabitants of 65+ vrouw have no use of care",
        "0-64 totaal 1; 60+ totaal 9 | 0-64 totaal 9; 65+ totaal 1 | use of care: 60+ totaal"
            + " overlaps 0-64 totaal",
        "0-64 totaal 1; 65+ totaal 9 | 0-64 totaal 9; 0-64 man 5; 65+ totaal 1 | inhabitants: 0-64"
            + " man overlaps 0-64 totaal",
        "0-64 totaal 1; 65+ totaal 9 | 0-64 totaal 9 | use of care at 65+ totaal has no"
            + " inhabitants",
        "0-64 totaal 0; 65+ totaal 0 | 0-64 totaal 9; 65+ totaal 1 | nobody uses care in 2023",
      })
  void whatDoesNotFitIsRefused(String use, String base, String problem) {
    assertThatThrownBy(() -> index(use, base, base, 2024))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("region R, sector vvt")
        .hasMessageContaining(problem);
  }

  @Test
  void aYearWithoutForecastIsRefused() {
    String people = "0-64 totaal 9000; 65+ totaal 1000";

    assertThatThrownBy(() -> index(USE, people, people, 2031))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "region R: population is there for [2023, 2025, 2030], which does not tell that of"
                + " 2031; add a forecast");
  }
}
