package nl.regiobeeld.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
  private static final Map<String, BigDecimal> NUMBERS =
      Map.of("a", BigDecimal.valueOf(7), "b", BigDecimal.valueOf(3), "nul", BigDecimal.ZERO);

  @ParameterizedTest
  @CsvSource({
    "a + b * 2, 13",
    "(a + b) * 2, 20",
    "-a - -b, -4",
    "a - b - 1, 3",
    "a / b / 2, 1.166666666666666666666666666666666",
    "0.1 + 0.2, 0.3",
    "a * 100000000000000, 700000000000000"
  })
  void isWorkedOutInDecimals(String formula, BigDecimal expected) throws FormulaFault {
    assertThat(Arithmetic.of(formula).value(NUMBERS)).isEqualByComparingTo(expected);
  }

  @Test
  void aThirdHas34Digits() throws FormulaFault {
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);

    assertThat(Arithmetic.of("1 / b").value(NUMBERS)).isEqualByComparingTo(third);
  }

  /** What the library would take, or take for something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9",
        "0x1f",
        "2a",
        "a^9",
        "a % b",
        "a, b",
        "1,5 * a",
        "random()",
        "dt_now()",
        "a(b)",
        "a[0]",
        "a.b",
        "\"tekst\"",
        "a = b",
        "A + b",
        "a b",
        "(a",
        "a +",
        ""
      })
  void anythingElseIsRefused(String formula) {
    assertThatThrownBy(() -> Arithmetic.of(formula)).isInstanceOf(FormulaFault.class);
  }

  @Test
  void bracketsBeyondMeasureAreRefused() {
    assertThatThrownBy(() -> Arithmetic.of("(".repeat(5000) + "a" + ")".repeat(5000)))
        .isInstanceOf(FormulaFault.class)
        .hasMessageContaining("more than 1000 signs");
  }

  @Test
  void aDivisionByZeroIsAFault() throws FormulaFault {
    Arithmetic formula = Arithmetic.of("a / nul");

    assertThatThrownBy(() -> formula.value(NUMBERS))
        .isInstanceOf(FormulaFault.class)
        .hasMessageContaining("divides by zero");
  }

  @Test
  void theSignThatHasNoPlaceIsNamed() {
    assertThatThrownBy(() -> Arithmetic.of("a * 2% + b"))
        .isInstanceOfSatisfying(
            FormulaFault.class,
            fault -> assertThat(fault.dutch()).contains("hoort niet in een formule"));
  }
}
