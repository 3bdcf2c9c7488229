package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.Conf;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.ScheduleReader;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.schedule.Outlook;
import nl.regiobeeld.schedule.Runs;
import nl.regiobeeld.schedule.Task;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code schedule} as a user types it; its jobs run through a launcher of the test. */
class ScheduleCommandTest {
  private static final String SOURCES =
      "  bronnen: {a: {via: bestand, licentie: vrij, adres: \"https://example.org/a.csv\"}}\n";

  @TempDir private Path folder;
  private Path out;
  private Path conf;

  @BeforeEach
  void makeSettings() throws IOException {
    out = folder.resolve("out");
    conf = folder.resolve("conf");
    Conf.copy(conf, SOURCES);
    Path launcher =
        Files.writeString(folder.resolve("launcher"), "#!/bin/sh\necho \"$@\"\nexit 3\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    System.setProperty("regiobeeld.launcher", launcher.toString());
  }

  @AfterEach
  void forgetTheLauncher() {
    System.clearProperty("regiobeeld.launcher");
  }

  private void settings(String yaml) throws IOException {
    Files.writeString(conf.resolve("schedule.yaml"), yaml);
  }

  private Cli.Result schedule(String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(more, 0, all, 5, more.length);
    List<String> first = List.of("schedule", "--out", out.toString(), "--conf", conf.toString());
    System.arraycopy(first.toArray(), 0, all, 0, 5);
    return Cli.run(all);
  }

  @Test
  void theProjectsOwnScheduleIsSound() {
    List<Task> tasks =
        ScheduleReader.read(
            Project.text("conf/schedule.yaml"),
            Project.settings().fetch().sources().keySet(),
            JobLines::fault);

    assertThat(tasks).extracting(Task::name).containsExactly("ophalen", "jaarlijks", "controleren");
  }

  /** Before, in and after the night in which summer time begins, and that in which it ends. */
  @Test
  void whatIsDueIsPrintedOverTheChangesOfTheClocks() throws IOException {
    List<Task> tasks = ScheduleReader.read(golden("schedule.yaml"), Set.of("a"), JobLines::fault);
    assertThat(next(tasks, 8, "2027-03-27T12:00:00Z")).isEqualTo(golden("maart.txt").orElseThrow());
    assertThat(next(tasks, 9, "2027-10-30T12:00:00Z"))
        .isEqualTo(golden("oktober.txt").orElseThrow());
  }

  private static Optional<String> golden(String name) {
    return Project.text("jobs/src/test/resources/golden/OutlookText/zomertijd/" + name);
  }

  private String next(List<Task> tasks, int most, String now) {
    Places places = new Places(new Configuration());
    Runs runs = new Runs(places, places.qualified(out.toString()));
    StringWriter text = new StringWriter();
    Instant moment = Instant.parse(now);
    new OutlookText(new PrintWriter(text, true))
        .print(new Outlook(tasks, runs, moment), most, moment);
    return text.toString();
  }

  @Test
  void aJobByHandEndsAsItsCommandAndIsInTheHistory() throws IOException {
    settings("taken: {ophalen: {opdracht: [fetch, a], cron: '0 6 1 * *'}}");

    Cli.Result result = schedule("--once", "ophalen");

    assertThat(result.exit()).as(result.err()).isEqualTo(3);
    assertThat(result.lines()).last().asString().contains("\"outcome\":\"mislukt\"");
    Cli.Result shown =
        Cli.run(
            "show",
            "uitvoeringen",
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--columns",
            "taak,oorzaak,uitkomst,exit,pogingen");
    assertThat(shown.lines())
        .containsExactly("taak,oorzaak,uitkomst,exit,pogingen", "ophalen,eenmalig,mislukt,3,1");
    Cli.Result none =
        Cli.run(
            "show",
            "uitvoeringen",
            "--out",
            out.toString(),
            "--format",
            "json",
            "--where",
            "uitkomst=geslaagd");
    assertThat(none.out()).isEqualToIgnoringWhitespace("[]");
    Cli.Result log =
        Cli.run(
            "show", "uitvoeringen", "--out", out.toString(), "--format", "csv", "--columns", "log");
    assertThat(Path.of(log.lines().get(1)))
        .content()
        .contains("fetch a --out " + out + " --conf " + conf + "\n");
  }

  @Test
  void lookingAheadLeavesNothing() throws IOException {
    settings("taken: {ophalen: {opdracht: [fetch], cron: '0 6 1 * *'}}");

    Cli.Result result = schedule("--next", "2");

    assertThat(result.lines()).hasSize(2).allMatch(line -> line.contains("-01 06:00 +0"));
    assertThat(out).doesNotExist();
  }

  /** On the class path for reading, which has no Spark. */
  @Test
  void aScheduleNeedsNoSpark() throws IOException, InterruptedException {
    settings("taken: {ophalen: {opdracht: [update, --landing], cron: '0 6 1 * *'}}");
    Process process =
        LauncherTest.start(
            "schedule", "--next", "1", "--out", out.toString(), "--conf", conf.toString());

    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("ophalen  ");
  }

  @Test
  void aSecondSchedulerIsRefused() throws IOException {
    settings("taken: {ophalen: {opdracht: [fetch], cron: '0 6 1 * *'}}");
    Places places = new Places(new Configuration());
    try (Lock lock =
        Lock.take(places, new Runs(places, places.qualified(out.toString())).folder())) {
      lock.requireHeld();
      Cli.Result result = schedule();

      assertThat(result.exit()).isEqualTo(5);
      assertThat(result.err()).contains("another run is at work here");
    }
  }

  @Test
  void commandsThatCannotBeJobsAreRefused() throws IOException {
    settings(
        """
        taken:
          a: {opdracht: [ftech], cron: "0 6 1 * *"}
          b: {opdracht: [update, --lading], cron: "0 6 1 * *"}
          c: {opdracht: [fetch, --out, /elsewhere], cron: "0 6 1 * *"}
          d: {opdracht: [schedule], cron: "0 6 1 * *"}
        """);

    Cli.Result result = schedule("--next");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("conf/schedule.yaml:2: 'ftech' is no command that can be a job; perhaps")
        .contains("conf/schedule.yaml:3: 'regiobeeld update --lading': Unknown option")
        .contains("conf/schedule.yaml:4: leave out '--out': jobs get that of the schedule")
        .contains("conf/schedule.yaml:5: 'schedule' is no command that can be a job");
  }

  @Test
  void wrongUsageIsExplained() throws IOException {
    settings("taken: {ophalen: {opdracht: [fetch], cron: '0 6 1 * *'}}");

    assertThat(schedule("--once", "ophaln").err()).contains("perhaps you meant 'ophalen'");
    assertThat(schedule("--run", "onzin").err()).contains("'onzin' is no id of a run");
    assertThat(schedule("--run", "ophalen-20270101T050000Z").err()).contains("there is no run");
    assertThat(schedule("--next", "0").exit()).isEqualTo(2);
    assertThat(Cli.run("show", "uitvoeringen", "--edition", "x", "--out", out.toString()).err())
        .contains("is of no edition");
    assertThat(Cli.run("show", "uitvoering", "--out", out.toString()).err())
        .contains("perhaps you meant 'uitvoeringen'");
  }
}
