package nl.regiobeeld.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {
  private static Parameter given(String name, BigDecimal value) {
    return new Parameter(name, Optional.of(value), "", "", 1, Optional.empty());
  }

  private static Parameter missing(String name) {
    return new Parameter(name, Optional.empty(), "", "", 1, Optional.empty());
  }

  private static Parameter rounded(String name, String value, String step) {
    return new Parameter(
        name, Optional.of(new BigDecimal(value)), "", "", 1, Optional.of(new BigDecimal(step)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a * b; a; the formula names 'b', which is no parameter",
        "a; a,b; parameter 'b' is not in the formula",
        "a * a; a,a; parameter 'a' stands there twice",
        "a * 100000000000000; a; the outcome 500000000000000 is too large for people",
        "a / (a - 5); a; the formula divides by zero"
      })
  void aFaultIsNamed(String formula, String names, String message) {
    List<Parameter> parameters =
        Arrays.stream(names.split(",")).map(name -> given(name, BigDecimal.valueOf(5))).toList();

    assertThatThrownBy(() -> Formula.of(formula, parameters)).hasMessage(message);
  }

  static Stream<SplittableRandom> draws() {
    return IntStream.range(0, 100).mapToObj(SplittableRandom::new);
  }

  /** The missing number that is found gives the outcome again, above and below the line. */
  @ParameterizedTest
  @MethodSource("draws")
  void whatIsNeededGivesTheOutcome(SplittableRandom random) throws FormulaFault {
    BigDecimal a = BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2);
    BigDecimal outcome = BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2);
    for (String text : List.of("a * x / 60 + 2", "a / x / 60", "a - x", "a * (1 - x / 100)")) {
      BigDecimal needed =
          Formula.of(text, List.of(given("a", a), missing("x"))).needed(outcome).orElseThrow();
      BigDecimal again =
          Formula.of(text, List.of(given("a", a), given("x", needed))).value().orElseThrow();
      assertThat(again).isCloseTo(outcome, within(new BigDecimal("1e-15")));
    }
  }

  @Test
  void whatIsNeitherALineNorAnInverseHasNoAnswer() throws FormulaFault {
    Formula square = Formula.of("x * x", List.of(missing("x")));
    Formula two = Formula.of("x * y", List.of(missing("x"), missing("y")));

    assertThat(square.needed(BigDecimal.TEN)).isEmpty();
    assertThat(two.needed(BigDecimal.TEN)).isEmpty();
    assertThat(square.value()).isEmpty();
  }

  @Test
  void theSpreadRunsOverHalfTheRoundingOfEveryRoundedNumber() throws FormulaFault {
    Formula formula =
        Formula.of(
            "a / b * 100", List.of(rounded("a", "4500", "100"), rounded("b", "46000", "1000")));

    Printed spread = formula.spread().orElseThrow();

    assertThat(spread.low()).isEqualByComparingTo("9.569892473118279569892473118279570");
    assertThat(spread.high()).isEqualByComparingTo("10");
  }

  @Test
  void theParametersCanBeReadAgain() throws FormulaFault {
    Formula formula =
        Formula.of(
            "a * b * c",
            List.of(
                new Parameter(
                    "a",
                    Optional.of(new BigDecimal("5E+3")),
                    "uren per jaar",
                    "",
                    1,
                    Optional.empty()),
                new Parameter(
                    "b", Optional.of(new BigDecimal("2.50")), "%", "", 1, Optional.empty()),
                missing("c")));

    assertThat(formula.parameterText()).isEqualTo("a=5000 uren per jaar | b=2.5 % | c=?");
    assertThat(ParameterText.numbers(formula.parameterText()))
        .containsOnlyKeys("a", "b")
        .containsEntry("a", new BigDecimal("5000"))
        .containsEntry("b", new BigDecimal("2.5"));
  }
}
