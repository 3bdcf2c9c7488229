package nl.regiobeeld.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.regiobeeld.schedule.Hook.Occasion;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A run to be done, and what was noted of it. Jobs are shell scripts here. */
abstract class RunnerBench {
  static final RunId ID = RunId.read("taak-20270110T060000Z").orElseThrow();

  @TempDir Path out;
  Stage stage;
  final Map<Occasion, Hook> hooks = new EnumMap<>(Occasion.class);
  final Child child = new Child();

  @BeforeEach
  void setTheStage() {
    stage = new Stage(out, "2027-01-10T06:00:01Z");
    for (Occasion occasion : Occasion.values()) {
      hooks.put(occasion, hook("env | grep ^REGIOBEELD_ | sort > " + told(occasion)));
    }
  }

  Path told(Occasion occasion) {
    return out.resolve(occasion.text());
  }

  static Hook hook(String script) {
    return new Hook(List.of("/bin/sh", "-c", script), Duration.ofMinutes(1));
  }

  Runner runner(int attempts, Duration longest, String script) {
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

  OptionalInt run(int attempts, String script) {
    plan();
    return runner(attempts, Duration.ofMinutes(1), script).run(ID);
  }

  void plan() {
    Planned planned =
        new Planned(
            "2027-01-10T06:00:00Z", null, Planned.Cause.GEPLAND, List.of("verify"), Map.of());
    stage.runs.plan(ID, planned);
  }

  TableRow row() {
    return new History(stage.runs).rows().findFirst().orElseThrow();
  }

  List<String> row(String... columns) {
    TableRow row = row();
    return List.of(columns).stream().map(row::text).toList();
  }
}
