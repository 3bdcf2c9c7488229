package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schedule.Hook.Occasion;
import org.junit.jupiter.api.Test;

/** What becomes of a run: attempts, and what is noted of them. */
class RunnerTest extends RunnerBench {
  @Test
  void successIsNotedAndTold() throws IOException {
    assertThat(run(1, "echo hello from $REGIOBEELD_RUN_ID")).hasValue(0);

    assertThat(row("uitkomst", "exit", "pogingen", "editie", "haken"))
        .containsExactly("geslaagd", "0", "1", "", "succes=0");
    assertThat(Path.of(row().text("log")))
        .content()
        .contains("hello from taak-20270110T060000Z\n", "regiobeeld verify");
    assertThat(Files.readAllLines(told(Occasion.SUCCES)))
        .contains(
            "REGIOBEELD_EXIT=0",
            "REGIOBEELD_GEPLAND=2027-01-10T06:00:00Z",
            "REGIOBEELD_HOOK=succes",
            "REGIOBEELD_LOG=" + row().text("log"),
            "REGIOBEELD_OUT=" + out,
            "REGIOBEELD_RUN_ID=taak-20270110T060000Z",
            "REGIOBEELD_TAAK=taak",
            "REGIOBEELD_UITKOMST=geslaagd");
    assertThat(told(Occasion.VERANDERING)).doesNotExist();
    assertThat(told(Occasion.MISLUKKING)).doesNotExist();
  }

  @Test
  void aRunIsDoneOnceHoweverOftenItIsStarted() {
    String script = "echo x >> " + out.resolve("done");
    run(1, script);
    run(1, script);

    assertThat(out.resolve("done")).hasContent("x");
  }

  @Test
  void failureIsTriedAgainAndThenTold() {
    assertThat(run(3, "exit 3")).hasValue(3);

    assertThat(row("uitkomst", "exit", "pogingen", "haken"))
        .containsExactly("mislukt", "3", "3", "mislukking=0");
    assertThat(told(Occasion.MISLUKKING)).content().contains("REGIOBEELD_POGINGEN=3\n");
    assertThat(told(Occasion.SUCCES)).doesNotExist();
  }

  @Test
  void aLaterAttemptThatSucceedsIsASuccess() {
    Path flag = out.resolve("flag");
    run(3, "test -f %s || { touch %s; exit 1; }".formatted(flag, flag));

    assertThat(row("uitkomst", "exit", "pogingen")).containsExactly("geslaagd", "0", "2");
  }

  @Test
  void wrongUsageAndFailedChecksAreNotTriedAgain() {
    run(3, "exit 4");

    assertThat(row("uitkomst", "exit", "pogingen")).containsExactly("mislukt", "4", "1");
  }

  @Test
  void whatTakesTooLongIsEnded() {
    plan();
    runner(1, Duration.ofMillis(300), "sleep 30").run(ID);

    assertThat(row("uitkomst", "exit")).containsExactly("mislukt", "124");
  }

  @Test
  void aRunThatWasBrokenOffIsTriedOnceMore() {
    plan();
    stage.runs.begin(ID, 1, new Begun("2027-01-10T06:00:00Z"));
    assertThat(row("uitkomst", "exit")).containsExactly("afgebroken", "");
    run(1, "exit 0");

    assertThat(row("uitkomst", "exit", "pogingen")).containsExactly("geslaagd", "0", "2");
  }

  @Test
  void aRunThatIsBrokenOffAgainAndAgainIsGivenUp() {
    plan();
    stage.runs.begin(ID, 1, new Begun("2027-01-10T06:00:00Z"));
    stage.runs.begin(ID, 2, new Begun("2027-01-10T06:00:00Z"));
    run(1, "exit 0");

    assertThat(row("uitkomst", "exit", "pogingen", "haken"))
        .containsExactly("afgebroken", "", "2", "mislukking=0");
  }

  @Test
  void aRunThatIsStoppedIsDoneByTheNext() throws Exception {
    plan();
    Path began = out.resolve("began");
    CompletableFuture<OptionalInt> stopped =
        CompletableFuture.supplyAsync(
            () ->
                runner(1, Duration.ofMinutes(1), "touch %s; exec sleep 30".formatted(began))
                    .run(ID));
    while (!Files.exists(began)) {
      Thread.sleep(20);
    }
    child.stop();
    assertThat(stopped.get()).isEmpty();
    assertThat(row("uitkomst", "exit", "pogingen")).containsExactly("wacht", "143", "1");
    assertThat(told(Occasion.MISLUKKING)).doesNotExist();

    new Runner(
            Stage.waiting("taak"),
            stage.runs,
            List.of("/bin/true"),
            new Child(),
            stage.clock,
            stage.log())
        .run(ID);
    assertThat(row("uitkomst", "exit", "pogingen")).containsExactly("geslaagd", "0", "2");
  }

  @Test
  void oneByHandIsARunOfItsOwn() {
    assertThat(runner(1, Duration.ofMinutes(1), "exit 3").runOnce()).hasValue(3);

    assertThat(row("run_id", "oorzaak", "uitkomst"))
        .containsExactly("taak-20270110T060001Z-eenmalig", "eenmalig", "mislukt");
  }

  @Test
  void twoRunsAtOnceAreRefused() {
    try (Lock other = stage.runs.lock()) {
      other.requireHeld();
      assertThatThrownBy(() -> run(1, "exit 0"))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED));
    }
    assertThat(row("uitkomst", "pogingen")).containsExactly("wacht", "0");
  }

  /** No argument of a command, nothing that a job prints. */
  @Test
  void whatHappensIsToldInLinesOfJson() {
    run(1, "echo geheim");

    assertThat(stage.events)
        .containsExactly(
            "{\"time\":\"2027-01-10T06:00:01Z\",\"event\":\"attempt_started\",\"run_id\":\"taak-20270110T060000Z\",\"attempt\":1}",
            "{\"time\":\"2027-01-10T06:00:01Z\",\"event\":\"attempt_ended\",\"run_id\":\"taak-20270110T060000Z\",\"attempt\":1,\"exit\":0}",
            "{\"time\":\"2027-01-10T06:00:01Z\",\"event\":\"hook_ended\",\"run_id\":\"taak-20270110T060000Z\",\"exit\":0,\"hook\":\"succes\"}",
            "{\"time\":\"2027-01-10T06:00:01Z\",\"event\":\"run_ended\",\"run_id\":\"taak-20270110T060000Z\",\"outcome\":\"geslaagd\"}");
    assertThat(out.resolve("uitvoeringen/logboek.jsonl"))
        .hasContent(String.join("\n", stage.events));
  }
}
