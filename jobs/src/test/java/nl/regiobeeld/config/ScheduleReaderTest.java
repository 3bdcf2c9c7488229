package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schedule.Hook;
import nl.regiobeeld.schedule.Hook.Occasion;
import nl.regiobeeld.schedule.Task;
import org.junit.jupiter.api.Test;

class ScheduleReaderTest {
  private static final Set<String> SOURCES = Set.of("vektis-2022", "85012NED");

  private static List<Task> read(String yaml) {
    return ScheduleReader.read(
        Optional.of(yaml),
        SOURCES,
        command ->
            Optional.of("no command '" + command.get(0) + "'")
                .filter(fault -> !List.of("fetch", "update").contains(command.get(0))));
  }

  @Test
  void whatIsNotSaidIsUsual() {
    Task task = read("taken: {ophalen: {opdracht: [fetch], cron: '0 6 1 * *'}}").get(0);

    assertThat(task.name()).isEqualTo("ophalen");
    assertThat(task.timetable().orElseThrow()).hasToString("0 6 1 * * Europe/Amsterdam");
    assertThat(task.missed()).isEqualTo(Task.Missed.INHALEN);
    assertThat(task.attempts()).isEqualTo(1);
    assertThat(task.pause()).isEqualTo(Duration.ofMinutes(15));
    assertThat(task.longest()).isEqualTo(Duration.ofHours(12));
    assertThat(task.hooks()).isEmpty();
  }

  @Test
  void everythingCanBeSaid() {
    Task task =
        read("""
        tijdzone: UTC
        haaktijd: 5
        bij:
          succes: [mail, "a b"]
          mislukking: [mail]
        taken:
          jaarlijks:
            opdracht: [update, --landing]
            wacht_op: [vektis-2022, 85012NED, vektis-2022]
            pogingen: 3
            wachten: 60
            hoogstens: 3600
            bij:
              mislukking: []
              verandering: [bel]
        """)
            .get(0);

    assertThat(task.command()).containsExactly("update", "--landing");
    assertThat(task.sources()).containsExactly("vektis-2022", "85012NED");
    assertThat(task.attempts()).isEqualTo(3);
    assertThat(task.pause()).isEqualTo(Duration.ofMinutes(1));
    assertThat(task.longest()).isEqualTo(Duration.ofHours(1));
    assertThat(task.hooks())
        .containsOnlyKeys(Occasion.SUCCES, Occasion.VERANDERING)
        .containsEntry(Occasion.SUCCES, new Hook(List.of("mail", "a b"), Duration.ofSeconds(5)));
  }

  @Test
  void aJobMayHaveATimeZoneAndAMisfireRuleOfItsOwn() {
    Task task =
        read("""
        taken:
          ophalen: {opdracht: [fetch], cron: "0 6 1 * *", tijdzone: UTC, gemist: overslaan}
        """)
            .get(0);

    assertThat(task.timetable().orElseThrow()).hasToString("0 6 1 * * UTC");
    assertThat(task.missed()).isEqualTo(Task.Missed.OVERSLAAN);
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsLine() {
    String yaml =
        """
        tijdzone: Europe/Amsterdm
        bij:
          sucess: [mail]
          mislukking: "mail -s mislukt"
        taken:
          Ophalen:
            opdracht: [ftech]
            cron: "0 25 1 * *"
            tijdzone: UTC
          beide:
            opdracht: fetch
            cron: "0 6 30 2 *"
            wacht_op: [vektis-2021]
            gemist: altijd
          geen:
            opdracht: []
            pogingen: 0
            vaak: ja
          wachter:
            opdracht: [update]
            wacht_op: []
            gemist: inhalen
            bij: {succes: [curl, "https://x/?token=abc"]}
        """;

    assertThatThrownBy(() -> read(yaml))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE))
        .message()
        .contains("the settings have 16 problem(s)")
        .contains("conf/schedule.yaml:1: 'Europe/Amsterdm' is no time zone; perhaps you meant")
        .contains("conf/schedule.yaml:3: 'sucess' is not known here; perhaps you meant 'succes'")
        .contains("conf/schedule.yaml:4: 'mislukking' is one text, and no shell takes it")
        .contains("conf/schedule.yaml:6: 'Ophalen' is no name of a job: use a-z, 0-9 and _")
        .contains("conf/schedule.yaml:7: no command 'ftech'")
        .contains("conf/schedule.yaml:8: '0 25 1 * *' is no time: value 25 not in range [0, 23]")
        .contains("conf/schedule.yaml:13: 'beide' needs either 'cron' or 'wacht_op'")
        .contains("conf/schedule.yaml:13: there is no source 'vektis-2021' under 'ophalen'")
        .contains("conf/schedule.yaml:14: 'altijd' is none of: inhalen, overslaan")
        .contains("conf/schedule.yaml:16: 'geen' needs either 'cron' or 'wacht_op'")
        .contains("conf/schedule.yaml:16: 'opdracht' is missing or empty")
        .contains("conf/schedule.yaml:17: '0' is not a whole number above zero")
        .contains("conf/schedule.yaml:18: 'vaak' is not known here")
        .contains("conf/schedule.yaml:21: 'wacht_op' names no source")
        .contains("conf/schedule.yaml:22: 'gemist' is for jobs with 'cron'")
        .contains("conf/schedule.yaml:23: 'succes' holds a password or token")
        .doesNotContain("abc");
  }

  @Test
  void aScheduleWithoutJobsIsNone() {
    assertThatThrownBy(() -> read("taken: {}")).hasMessageContaining("'taken' names no job");
    assertThatThrownBy(() -> read("taken: {a: }"))
        .hasMessageContaining("the settings have 1 problem")
        .hasMessageContaining("conf/schedule.yaml:1: 'a' needs 'name: value' lines below it");
    assertThatThrownBy(
            () -> ScheduleReader.read(Optional.empty(), SOURCES, each -> Optional.empty()))
        .hasMessageContaining("conf/schedule.yaml:1: this file is missing");
  }
}
