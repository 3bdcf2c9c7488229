package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a cron expression is due, and what a change of the clocks does to it. */
class TimetableTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // every first of the month, in winter and in summer
        "0 6 1 * *     | 2027-02-01T05:00:00Z | 2027-03-01T05:00:00Z | 2027-04-01T04:00:00Z",
        // a day of the month or a day of the week: either will do
        "0 6 12 * MON  | 2027-01-11T05:00:00Z | 2027-01-12T05:00:00Z | 2027-01-18T05:00:00Z",
        "0 6 * * 0     | 2027-01-10T05:00:00Z | 2027-01-17T05:00:00Z | 2027-01-24T05:00:00Z",
        "0 6 * * 7     | 2027-01-10T05:00:00Z | 2027-01-17T05:00:00Z | 2027-01-24T05:00:00Z",
        "0 0 29 2 *    | 2028-02-28T23:00:00Z | 2032-02-28T23:00:00Z | 2036-02-28T23:00:00Z",
        "*/20 8 * * *  | 2027-01-07T07:00:00Z | 2027-01-07T07:20:00Z | 2027-01-07T07:40:00Z"
      })
  void timesFollowTheExpression(String cron, String first, String second, String third) {
    assertThat(times(cron, AMSTERDAM, "2027-01-06T12:00:00Z", 3))
        .containsExactly(first, second, third);
  }

  /** On 28 March 2027 the clocks go from 02:00 to 03:00. */
  @Test
  void aTimeThatIsSkippedIsDueWhenTheClocksChange() {
    assertThat(times("30 2 * * *", AMSTERDAM, "2027-03-26T12:00:00Z", 3))
        .containsExactly("2027-03-27T01:30:00Z", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z");
    assertThat(times("*/20 2,3 * * *", AMSTERDAM, "2027-03-27T12:00:00Z", 4))
        .containsExactly(
            "2027-03-28T01:00:00Z",
            "2027-03-28T01:20:00Z",
            "2027-03-28T01:40:00Z",
            "2027-03-29T00:00:00Z");
  }

  /** On 31 October 2027 the clocks go from 03:00 back to 02:00. */
  @Test
  void aTimeThatComesTwiceIsDueOnce() {
    assertThat(times("30 2 * * *", AMSTERDAM, "2027-10-29T12:00:00Z", 3))
        .containsExactly("2027-10-30T00:30:00Z", "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z");
    // Also when it is asked in the middle of the second time.
    assertThat(times("50 2 * * *", AMSTERDAM, "2027-10-31T01:40:00Z", 1))
        .containsExactly("2027-11-01T01:50:00Z");
  }

  @Test
  void anHourlyJobFollowsTheHoursThatPass() {
    assertThat(times("30 * * * *", AMSTERDAM, "2027-03-27T23:45:00Z", 3))
        .containsExactly("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z", "2027-03-28T02:30:00Z");
    assertThat(times("0 * * * *", AMSTERDAM, "2027-10-30T23:30:00Z", 4))
        .containsExactly(
            "2027-10-31T00:00:00Z",
            "2027-10-31T01:00:00Z",
            "2027-10-31T02:00:00Z",
            "2027-10-31T03:00:00Z");
    assertThat(times("0 * * * *", AMSTERDAM, "2027-03-28T00:30:00Z", 2))
        .containsExactly("2027-03-28T01:00:00Z", "2027-03-28T02:00:00Z");
  }

  /** On Lord Howe the clocks change by half an hour: on 3 October 2027 from 02:00 to 02:30. */
  @Test
  void aChangeOfHalfAnHourIsOneToo() {
    ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
    assertThat(times("10,35 2 * * *", lordHowe, "2027-10-02T12:00:00Z", 3))
        .containsExactly("2027-10-02T15:30:00Z", "2027-10-02T15:35:00Z", "2027-10-03T15:10:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61 * * * *  | value 61 not in range [0, 59]",
        "0 6 * *     | cron expression contains 4 parts but we expect one of [5]",
        "0 0 6 1 * * | cron expression contains 6 parts but we expect one of [5]",
        "0 6 L * *   | invalid chars",
        "@yearly     | nicknames not supported",
        "0 6 30 2 *  | there is no such day",
        "0 * 30 2 *  | there is no such day"
      })
  void whatIsNoTimeIsRefused(String cron, String why) {
    assertThatThrownBy(() -> Timetable.read(cron, AMSTERDAM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({
    // after, until, the latest due time
    "2027-01-01T00:00:00Z, 2027-01-01T00:00:30Z,",
    "2027-01-01T00:00:00Z, 2027-01-01T06:00:00Z, 2027-01-01T06:00:00Z",
    "2020-01-01T00:00:00Z, 2027-01-01T06:00:30Z, 2027-01-01T06:00:00Z"
  })
  void theLatestIsFoundAtOnce(Instant after, Instant until, Instant latest) {
    Timetable everyMinute = Timetable.read("* * * * *", AMSTERDAM);
    assertThat(everyMinute.latest(after, until)).isEqualTo(Optional.ofNullable(latest));
  }

  @Test
  void theLatestOfRareTimesIsFoundAsWell() {
    Timetable leapDays = Timetable.read("0 6 29 2 *", AMSTERDAM);
    assertThat(
            leapDays.latest(
                Instant.parse("2024-03-01T00:00:00Z"), Instant.parse("2027-12-01T00:00:00Z")))
        .isEmpty();
    assertThat(
            leapDays.latest(
                Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2027-12-01T00:00:00Z")))
        .contains(Instant.parse("2024-02-29T05:00:00Z"));
  }

  private static List<String> times(String cron, ZoneId zone, String after, int many) {
    Timetable timetable = Timetable.read(cron, zone);
    List<String> times = new ArrayList<>();
    Instant last = Instant.parse(after);
    for (int i = 0; i < many; i++) {
      last = timetable.next(last).orElseThrow();
      times.add(last.toString());
    }
    return times;
  }
}
