package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "72.5            | 72.5",
        "72,5            | 72.5",
        "72              | 72",
        "'    72.5'      | 72.5",
        "'72.5  '        | 72.5",
        "1.234,56        | 1234.56",
        "1,234.56        | 1234.56",
        "12.345.678,9    | 12345678.9",
        "1.234           | 1.234",
        "1,234           | 1.234",
        "-0.100          | -0.1",
        "-1.234,56       | -1234.56",
        "+5              | 5",
        ".5              | 0.5",
        "5.              | 5",
        "0               | 0",
        "-0              | 0",
        "0007            | 7",
      })
  void aNumberIsReadHoweverItIsWritten(String text, BigDecimal number) {
    assertThat(NumberText.parse(text))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        ",",
        "-",
        "+",
        "--1",
        "1-",
        "1E5",
        "1e5",
        "NaN",
        "Infinity",
        "0x1F",
        "12,34,5",
        "1.2.3",
        "1.234.567",
        "1,234,567",
        "12.34,5",
        "1.23,4.5",
        "1 234",
        "72.5%",
        "€ 5",
        "stop",
        "٣",
        "1.5.",
        "1,.5"
      })
  void anythingElseIsNoNumber(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999999999.999999",
        "-999999999999.999999",
        "0.000001",
        "1.50000000000",
        "0.00000000000000000000",
        "000000000000000000001",
        "1000.0000000",
      })
  void whatFitsEighteenDigitsSixOfThemDecimalsIsKept(String text) {
    assertThat(NumberText.parse(text))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(text))
        .hasValueSatisfying(found -> assertThat(found.scale()).isLessThanOrEqualTo(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000", "-1000000000000.0", "0.0000001", "1.2345678"})
  void whatIsTooLargeOrTooFineIsRefusedAndNotRounded(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }
}
