package nl.regiobeeld.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  @ParameterizedTest
  @CsvSource({
    "7, 6.5, 1, klopt",
    "7, 7.499999, 1, klopt",
    "7, 7.5, 1, afronding",
    "7, 6.499999, 1, afronding",
    "7, 6.000001, 1, afronding",
    "7, 6, 1, wijkt_af",
    "7, 8, 1, wijkt_af",
    "-3, -2.5, 1, klopt",
    "-3, -2.49, 1, afronding",
    "0-1, 0.41, 1, klopt",
    "0-1, 1.3, 1, klopt",
    "0-1, 1.6, 1, afronding",
    "0-1, 2.1, 1, wijkt_af",
    "6700, 6749, 100, klopt",
    "6700, 6790, 100, afronding",
    "6700, 6800, 100, wijkt_af",
    "20, 21.3, 5, klopt",
    "3.4, 3.3795, 0.1, klopt"
  })
  void comparesWhatIsRoundedAsPrinted(
      String printed, BigDecimal recomputed, BigDecimal step, String verdict) {
    assertThat(
            Verdict.of(
                Printed.parse(printed).orElseThrow(),
                Optional.of(recomputed),
                Optional.of(Printed.of(recomputed)),
                step))
        .extracting(Verdict::label)
        .isEqualTo(verdict);
  }

  @Test
  void roundedNumbersCanExplainADifference() {
    Printed printed = Printed.of(BigDecimal.valueOf(866));
    Optional<BigDecimal> recomputed = Optional.of(BigDecimal.valueOf(867));
    Printed spread = Printed.between(new BigDecimal("854.25"), new BigDecimal("879.75"));
    Printed narrow = Printed.between(new BigDecimal("866.6"), new BigDecimal("867.4"));

    assertThat(Verdict.of(printed, recomputed, Optional.of(spread), BigDecimal.ONE))
        .isEqualTo(Verdict.AFRONDING);
    assertThat(Verdict.of(printed, recomputed, Optional.of(narrow), BigDecimal.ONE))
        .isEqualTo(Verdict.WIJKT_AF);
  }

  @Test
  void withoutAnOutcomeItIsIncomplete() {
    assertThat(
            Verdict.of(
                Printed.of(BigDecimal.ONE), Optional.empty(), Optional.empty(), BigDecimal.ONE))
        .isEqualTo(Verdict.ONVOLLEDIG);
  }

  @ParameterizedTest
  @CsvSource({"12, 12, 12", "-3, -3, -3", "0-1, 0, 1", "0 - 1, 0, 1", "-5--3, -5, -3"})
  void aPrintedNumberIsOneOrARange(String text, BigDecimal low, BigDecimal high) {
    Printed printed = Printed.parse(text).orElseThrow();

    assertThat(printed.low()).isEqualByComparingTo(low);
    assertThat(printed.high()).isEqualByComparingTo(high);
    assertThat(Printed.parse("3-1")).isEmpty();
    assertThat(Printed.parse("ongeveer 3")).isEmpty();
  }
}
