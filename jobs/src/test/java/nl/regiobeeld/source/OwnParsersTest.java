package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of staff, care use, expected inhabitants and forecasts, a case's name telling which. */
class OwnParsersTest {
  static Stream<Golden> cases() {
    return Stream.of(
            StaffParser.class, CareUseParser.class, PeopleParser.class, ForecastParser.class)
        .flatMap(Golden::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRecordIsUsedOrSetAsideOrRejectedWithItsReason(Golden golden) throws IOException {
    SourceFile file = Recognised.known(golden);

    assertThat(ParsedText.withBreakdown(file, golden.in())).isEqualTo(golden.expected());
  }
}
