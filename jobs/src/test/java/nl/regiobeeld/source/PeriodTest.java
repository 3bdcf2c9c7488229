package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  /** 2019G400 is 2019/2022: a code begins with the first of its years, we publish the last. */
  @ParameterizedTest
  @CsvSource({
    "2020, 2020, 1, false",
    "2020JJ00, 2020, 1, false",
    "2022*, 2022, 1, true",
    "2022**, 2022, 1, true",
    "2019G400, 2022, 4, false",
    "2019G200, 2020, 2, false",
    "2019G500, 2023, 5, false",
    "2007/2010, 2010, 4, false",
    "2019-2022, 2022, 4, false",
    "2019/2022*, 2022, 4, true",
  })
  void wholeYearsAreAPeriod(String text, int year, int years, boolean provisional) {
    assertThat(Period.of(text)).contains(new Period(year, years, provisional));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020KW01", "2020MM12", "2020HJ02", "2012SJ00", "2003X001", "2020 1e kwartaal"})
  void otherPeriodsOfThePublisherAreKnownAsSuch(String text) {
    assertThat(Period.of(text)).isEmpty();
    assertThat(Period.isOther(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20200", "2020JJ01", "2022/2019", "2019/2019", "vorig jaar", "JJ00"})
  void anythingElseIsNoPeriod(String text) {
    assertThat(Period.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20200", "vorig jaar", "2022/2019"})
  void whatIsNoPeriodAtAllIsNoOtherKindEither(String text) {
    assertThat(Period.isOther(text)).isFalse();
  }
}
