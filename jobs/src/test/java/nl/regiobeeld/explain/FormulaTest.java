package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Cells CELLS =
      new Cells(
          "gemeenten",
          List.of("naam", "waarde", "gewicht"),
          List.of(List.of("Beek", "14.2", "100"), List.of("Stein", "15", "300")));

  private static final Map<String, BigDecimal> GIVEN =
      Map.of("teller", new BigDecimal("3"), "noemer", new BigDecimal("8"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "teller / noemer | 0.375",
        "som(waarde * gewicht) / som(gewicht) | 14.8",
        "som((waarde - 14) ^ 2) | 1.04",
        "kleinste(waarde) + grootste(waarde) + aantal() | 31.2",
        "if(teller > noemer, 1, round(teller / noemer, 2)) | 0.38",
        "kwantiel(waarde * 10, 0.25) + 1 | 145",
        "kwantiel(gewicht, 1) - kwantiel(gewicht, 0) | 200",
        "ln(exp(2)) + sqrt(9) | 5",
        "som(gewicht / noemer) | 50",
      })
  void worksOutWhatIsPrinted(String formula, String expected) {
    assertThat(new Formula(formula).evaluate(GIVEN, CELLS)).isEqualByComparingTo(expected);
  }

  /** Printed in every textbook. */
  @ParameterizedTest
  @CsvSource({"'chi2inv(0.95, 1)', 3.841459", "'tinv(0.975, 10)', 2.228139"})
  void knowsQuantiles(String formula, double expected) {
    assertThat(new Formula(formula).evaluate(Map.of(), Cells.none()).doubleValue())
        .isCloseTo(expected, within(1e-6));
  }

  @Test
  void saysWhatItCannotWorkOut() {
    assertThatThrownBy(() -> new Formula("teller / inwoners").evaluate(GIVEN, CELLS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("inwoners");
  }
}
