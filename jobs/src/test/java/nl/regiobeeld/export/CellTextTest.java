package nl.regiobeeld.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  @ParameterizedTest
  @CsvSource({
    "gewone tekst, gewone tekst",
    "a\u0001b, a_x0001_b",
    "_x000D_, _x005F_x000D_",
    "onder_x_streep, onder_x_streep",
    "één → ≥ 😀, één → ≥ 😀"
  })
  void whatXmlCannotHaveIsWrittenAsTheFormatWantsIt(String text, String cell) {
    assertThat(CellText.of(text)).isEqualTo(cell);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() {
    String longest = "x".repeat(CellText.LONGEST);

    assertThat(CellText.of(longest)).isEqualTo(longest);
    assertThat(CellText.of(longest + "y")).hasSize(CellText.LONGEST).endsWith("x […]");
  }
}
