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
  @ValueSource(strings = {"", "-1.5", "+3", "-0,25", "65+", "a=b", "'=1", "Zuid-Limburg", "x@y"})
  void numbersAndOtherTextStayAsTheyAre(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }
}
