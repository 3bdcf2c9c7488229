package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountFileTest {
  private static final String HEADER = String.join(";", CountFile.columns());
  private static final String ROW = "personeel;NML;2024;;;;;39600;;;\n";

  @Test
  void isKnownByItsColumnsInAnyOrderWhateverItsName() {
    String header = HEADER.replace("kpi;regio", "REGIO; Kpi ");
    SourceFile file =
        Recognised.known("85012NED.csv", header + "\nNML;personeel" + ROW.substring(13));

    assertThat(file.purpose()).isEqualTo(Purpose.COUNTS);
    assertThat(file.layout().source()).isEqualTo("tellingen");
    assertThat(file.method()).isEqualTo("geteld");
    assertThat(file.licence()).isEqualTo("Eigen tellingen van de regio");
    assertThat(file.hasIndicators()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"regio", "periode", "noemer", "waarnemingen"})
  void aMissingColumnIsNamed(String column) {
    Recognised.refused("a.csv", HEADER.replace(column, column + "s") + "\n" + ROW)
        .hasMessageContaining("lacks the column(s) " + column + "; perhaps you meant")
        .hasMessageContaining("./regiobeeld template");
  }

  @Test
  void aColumnThatStandsThereTwiceIsRefused() {
    Recognised.refused("a.csv", HEADER + ";teller\n" + ROW.strip() + ";\n")
        .hasMessageContaining("column teller stands there twice");
  }

  @Test
  void aColumnOfOnesOwnIsToldOf() {
    SourceFile file = Recognised.known("a.csv", HEADER + ";wijk\n" + ROW.strip() + ";x\n");

    assertThat(file.remarks()).isEqualTo(List.of("column(s) wijk are not used"));
  }

  @Test
  void tabsAreRefused() {
    Recognised.refused("a.csv", (HEADER + "\n" + ROW).replace(';', '\t'))
        .hasMessageContaining("a file of own counts uses ';'");
  }

  @Test
  void aYearStatedForItIsRefusedAsItsRowsTellTheirOwn() {
    FileFacts file = Inspected.file("a.csv", HEADER + "\n" + ROW);

    assertThatThrownBy(() -> Recognised.recogniser(Map.of("a.csv", 2017)).recognise(file, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--year a.csv=2017");
  }

  @Test
  void aHeaderAloneIsSkipped() {
    assertThat(Recognised.skipped("a.csv", HEADER + "\n")).contains("without data rows");
  }
}
