package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InitiativeParserTest {
  private static final String HEADER = String.join(";", InitiativeFile.columns());
  private static final String ROW = "a;ZL;A;T;V;x;x=1;1;;;\n";

  static Stream<Golden> cases() {
    return Golden.of(InitiativeParser.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRecordIsUsedOrSetAsideOrRejectedWithItsReason(Golden golden) throws IOException {
    SourceFile file = Recognised.known(golden);
    assertThat(ParsedText.withCells(file, golden.in())).isEqualTo(golden.expected());
  }

  @Test
  void isKnownByItsColumnsWhateverItsName() {
    SourceFile file = Recognised.known("85012NED.csv", HEADER + "\n" + ROW);

    assertThat(file.purpose()).isEqualTo(Purpose.INITIATIVES);
    assertThat(file.layout().source()).isEqualTo("initiatieven");
    assertThat(file.hasIndicators()).isFalse();
  }

  @Test
  void aMissingColumnIsNamed() {
    Recognised.refused("a.csv", HEADER.replace("thema", "themas") + "\n" + ROW)
        .hasMessageContaining("lacks the column(s) thema; perhaps you meant")
        .hasMessageContaining("./regiobeeld template --kind initiatieven");
  }
}
