package nl.regiobeeld.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.initiative.FormulaFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers at the very edges of bands and roundings. */
class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "0.98 <= x < 1.02, 0.98, true",
    "0.98 <= x < 1.02, 0.979999, false",
    "0.98 <= x < 1.02, 1.019999, true",
    "0.98 <= x < 1.02, 1.02, false",
    "x > 1, 1, false",
    "x >= 1, 1.000000, true",
    "x = 0.1 + 0.2, 0.3, true",
    "x / 3 * 3 = 100, 100, true",
    "100 / 3 - 5 <= x <= 100 / 3 + 5, 38.333333, true",
    "100 / 3 - 5 <= x <= 100 / 3 + 5, 38.333334, false"
  })
  void decimalsAreComparedExactly(String text, BigDecimal x, boolean holds)
      throws ComparisonFault, FormulaFault {
    assertThat(Comparison.of(text).with(Map.of("x", x), Optional.empty()).holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "x = 10, 9.5, 1, true",
    "x = 10, 9.499999, 1, false",
    "x = 10, 10.499999, 1, true",
    "x = 10, 10.5, 1, false",
    "x = -2, -2.5, 1, false",
    "x - 100 = 10.7, 110.65, 0.1, true",
    "x - 100 = 10.7, 110.649999, 0.1, false",
    "x = 115, 112.5, 5, true",
    "x = 115, 112.499999, 5, false",
    "x = 490000, 485000, 10000, true",
    "x = 490000, 495000, 10000, false"
  })
  void asPlansPrintRoundedNumbersHalvesGoUp(
      String text, BigDecimal x, BigDecimal step, boolean holds)
      throws ComparisonFault, FormulaFault {
    assertThat(Comparison.of(text).with(Map.of("x", x), Optional.of(step)).holds())
        .isEqualTo(holds);
  }

  @Test
  void itsNumbersArePrintedInDutchWithWhatRoundingMadeOfThem()
      throws ComparisonFault, FormulaFault {
    Comparison comparison = Comparison.of("x = 10");
    Map<String, BigDecimal> numbers = Map.of("x", new BigDecimal("9.719222"));

    assertThat(comparison.with(numbers, Optional.of(BigDecimal.ONE)).text())
        .isEqualTo("9,719222 = 10 (afgerond op 1: 10 = 10)");
    assertThat(comparison.with(numbers, Optional.empty()).text()).isEqualTo("9,719222 = 10");
  }

  @ParameterizedTest
  @CsvSource({
    "x + 1, compares nothing",
    "x <, lacks a side",
    "1 = = x, lacks a side",
    "x == 1, lacks a side",
    "x != 1, has no place",
    "sqrt(x) > 1, cannot be read",
    "'x > 1,05', has no place"
  })
  void whatIsNoComparisonSaysWhy(String text, String why) {
    assertThatThrownBy(() -> Comparison.of(text))
        .isInstanceOf(ComparisonFault.class)
        .hasMessageContaining(why);
  }
}
