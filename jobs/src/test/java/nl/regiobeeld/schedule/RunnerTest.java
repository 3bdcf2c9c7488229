package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schedule.Hook.Occasion;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a run: attempts, hooks and what is noted of them. Jobs are shell scripts here.
 */
class RunnerTest {
  private static final RunId ID = RunId.read("taak-20270110T060000Z").orElseThrow();

  @TempDir private Path out;
  private Stage stage;
  private final Map<Occasion, Hook> hooks = new EnumMap<>(Occasion.class);
  private final Child child = new Child();

  @BeforeEach
  void setTheStage() {
    stage = new Stage(out, "2027-01-10T06:00:01Z");
    for (Occasion occasion : Occasion.values()) {
      hooks.put(occasion, hook("env | grep ^REGIOBEELD_ | sort > " + told(occasion)));
    }
  }

  private Path told(Occasion occasion) {
    return out.resolve(occasion.text());
  }

  private static Hook hook(String script) {
    return new Hook(List.of("/bin/sh", "-c", script), Duration.ofSeconds(2));
  }

  private Runner runner(int attempts, Duration longest, String script) {
    Task task =
        new Task(
            "taak",
            List.of("verify"),
            Optional.empty(),
            List.of(),
            Task.Missed.INHALEN,
            attempts,
            Duration.ZERO,
            longest,
            hooks);
    return new Runner(
        task, stage.runs, List.of("/bin/sh", "-c", script), child, stage.clock, stage.log());
  }

  private OptionalInt run(int attempts, String script) {
    plan();
    return runner(attempts, Duration.ofMinutes(1), script).run(ID);
  }

  private void plan() {
    Planned planned =
        new Planned(
            "2027-01-10T06:00:00Z", null, Planned.Cause.GEPLAND, List.of("verify"), Map.of());
    stage.runs.plan(ID, planned);
  }

  private TableRow row() {
    return new History(stage.runs).rows().findFirst().orElseThrow();
  }

  private List<String> row(String... columns) {
    TableRow row = row();
    return List.of(columns).stream().map(row::text).toList();
  }

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
  void anEditionWithChangesIsToldApart() throws IOException {
    publish("een", 0);
    publish("twee", 7);
    String script = "echo twee > " + out.resolve("editions/CURRENT");
    Files.writeString(out.resolve("editions/CURRENT"), "een\n");
    run(1, script);

    assertThat(row("uitkomst", "editie", "veranderingen", "haken"))
        .containsExactly("veranderd", "twee", "7", "succes=0, verandering=0");
    assertThat(told(Occasion.VERANDERING))
        .content()
        .contains("REGIOBEELD_EDITIE=twee\n", "REGIOBEELD_VERANDERINGEN=7\n");
  }

  @Test
  void anEditionWithoutChangesIsASuccess() throws IOException {
    publish("een", 0);
    run(1, "echo een > " + out.resolve("editions/CURRENT"));

    assertThat(row("uitkomst", "editie", "haken")).containsExactly("geslaagd", "een", "succes=0");
  }

  private void publish(String name, long changes) throws IOException {
    Manifest manifest =
        new Manifest(
            1,
            name,
            "2027-01-10T06:00:00Z",
            "0.1.0",
            "",
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of("veranderingen", new TableFacts(changes, List.of(), "", null)),
            "",
            null);
    Path folder = Files.createDirectories(out.resolve("editions").resolve(name));
    Files.writeString(folder.resolve("manifest.json"), manifest.json());
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
  void aHookThatTakesTooLongOrIsNotThereChangesNothing() {
    hooks.put(Occasion.SUCCES, new Hook(List.of("/bin/sleep", "30"), Duration.ofMillis(300)));
    run(1, "exit 0");
    assertThat(row("uitkomst", "exit", "haken")).containsExactly("geslaagd", "0", "succes=124");

    hooks.put(Occasion.MISLUKKING, new Hook(List.of("/no/such/program"), Duration.ofSeconds(1)));
    RunId other = RunId.read("taak-20270111T060000Z").orElseThrow();
    stage.runs.plan(other, stage.runs.trail(ID).orElseThrow().planned());
    runner(1, Duration.ofMinutes(1), "exit 1").run(other);
    assertThat(new History(stage.runs).rows())
        .extracting(row -> row.text("haken"))
        .containsExactly("succes=124", "mislukking=127");
  }

  /** No shell reads the arguments of a hook. */
  @Test
  void argumentsReachAHookAsTheyAre() throws IOException {
    Path told = out.resolve("told");
    Path script = Files.writeString(out.resolve("hook.sh"), "printf '%s|' \"$@\" > " + told);
    hooks.put(
        Occasion.SUCCES,
        new Hook(
            List.of("/bin/sh", script.toString(), "a b", "$(date)", "x;y"), Duration.ofSeconds(5)));
    run(1, "exit 0");

    assertThat(told).hasContent("a b|$(date)|x;y|");
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
