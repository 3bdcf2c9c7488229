package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regiobeeld.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that the file of 2016 has, and forms that it must not swallow. */
class WaitingTimeTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "'2,5', 2.5", "'16,5', 16.5", "70, 70", "' 4 ', 4", "3.5, 3.5"})
  void aNumberIsWeeks(String raw, String weeks) {
    Cell cell = WaitingTime.cell(1, raw).orElseThrow();

    assertThat(cell.value()).isEqualByComparingTo(weeks);
    assertThat(cell.status()).isEqualTo(Status.OK);
    assertThat(cell.raw()).isEqualTo(raw);
    assertThat(cell.measure()).isEqualTo(1);
    assertThat(WaitingTime.tells(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "Stop", "Geen intakes", "geen intakes", "geen behandeling"})
  void aStopIsNoNumberButTellsSomething(String raw) {
    Cell cell = WaitingTime.cell(0, raw).orElseThrow();

    assertThat(cell.value()).isNull();
    assertThat(cell.status()).isEqualTo(Status.PATIENTENSTOP);
    assertThat(WaitingTime.tells(cell)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ONBEKEND",
    "-, ONBEKEND",
    "' - ', ONBEKEND",
    "NA, ONBEKEND",
    "in overleg, ONBEKEND",
    "verschillend zie toelichting, ONBEKEND",
    "n.v.t., ONMOGELIJK"
  })
  void aMissingTimeHasAStatusAndTellsNothing(String raw, Status status) {
    Cell cell = WaitingTime.cell(0, raw).orElseThrow();

    assertThat(cell.value()).isNull();
    assertThat(cell.status()).isEqualTo(status);
    assertThat(WaitingTime.tells(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4-6", "-2", "ca. 4", "4 weken", "2,5,5", "--", "onbekend", "1e3"})
  void anythingElseIsNoWaitingTime(String raw) {
    assertThat(WaitingTime.cell(0, raw)).isEmpty();
  }
}
