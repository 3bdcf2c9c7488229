package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountParserTest {
  static Stream<Golden> cases() {
    return Golden.of(CountParser.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRecordIsUsedOrSetAsideOrRejectedWithItsReason(Golden golden) throws IOException {
    SourceFile file = Recognised.known(golden);
    assertThat(ParsedText.withCells(file, golden.in())).isEqualTo(golden.expected());
  }
}
