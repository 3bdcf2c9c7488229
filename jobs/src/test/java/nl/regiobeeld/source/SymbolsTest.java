package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.regiobeeld.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,8         | 20.8   | OK",
        "'    20.8'   | 20.8   | OK",
        "457400       | 457400 | OK",
        "0,0          | 0      | OK",
        "-            | 0      | OK",
        "-0,100       | -0.1   | OK",
        "63930*       | 63930  | VOORLOPIG",
        "22,5 **      | 22.5   | VOORLOPIG",
      })
  void aFigureHasAValue(String raw, BigDecimal value, Status status) {
    assertThat(Symbols.cell(3, raw, true))
        .hasValueSatisfying(
            cell -> {
              assertThat(cell.value()).isEqualByComparingTo(value);
              assertThat(cell.status()).isEqualTo(status);
              assertThat(cell.raw()).isEqualTo(raw);
              assertThat(cell.measure()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'',           true,  ONMOGELIJK",
    "'',           false, ONBEKEND",
    "'     ',      true,  ONBEKEND",
    ".,            true,  ONBEKEND",
    "'       .',   true,  ONBEKEND",
    ".,            false, ONBEKEND",
    "x,            true,  ONBEKEND",
  })
  void aMarkKeepsApartWhyAValueIsMissing(String raw, boolean keepsKinds, Status status) {
    assertThat(Symbols.cell(0, raw, keepsKinds)).contains(new Cell(0, raw, null, status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**", "5***", "*5", "5*5*", ".*", "--", "..", "xx", "stop", "5 %"})
  void anythingElseIsNoFigure(String raw) {
    assertThat(Symbols.cell(0, raw, true)).isEmpty();
  }
}
