package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\";\"klik\")",
        "=1+1",
        "+31 6",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "-",
        "-1.5.2",
      })
  void aFormulaBecomesText(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5-9",
        "10-14",
        "1-4",
        "12-17",
        "1.5",
        "3/2020",
        "2020-01-31",
        "12:30",
        "0917",
        "18+",
        "1E5",
        "1.234,50",
        "12345678901234567",
        "@SUM(1)"
      })
  void whatASpreadsheetTakesForSomethingElseIsOpenedAsText(String text) {
    assertThat(SpreadsheetText.opened(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "18-64", "0-14", "0-4", "15-24", "65 jaar", "GM0917", "72,5", "2020", "0"})
  void agesCodesAndPlainNumbersAreOpenedAsTheyAre(String text) {
    assertThat(SpreadsheetText.opened(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1.5", "+3", "-0,25", "65+", "a=b", "'=1", "Zuid-Limburg", "x@y"})
  void numbersAndOtherTextStayAsTheyAre(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }
}
