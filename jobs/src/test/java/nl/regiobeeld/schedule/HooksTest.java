package nl.regiobeeld.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.schedule.Hook.Occasion;
import org.junit.jupiter.api.Test;

/** Which programs are told how a run ended, and of what. */
class HooksTest extends RunnerBench {
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
            List.of("/bin/sh", script.toString(), "a b", "$(date)", "x;y"), Duration.ofMinutes(1)));
    run(1, "exit 0");

    assertThat(told).hasContent("a b|$(date)|x;y|");
  }
}
