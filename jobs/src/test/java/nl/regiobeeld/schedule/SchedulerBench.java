package nl.regiobeeld.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schedule.Task.Missed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler whose runs are no processes, and what it started. */
abstract class SchedulerBench {
  static final Task DAILY = Stage.timed("dagelijks", "0 6 * * *", Missed.INHALEN);
  static final Task SKIPPING = Stage.timed("soms", "0 6 * * *", Missed.OVERSLAAN);
  static final Task WAITING = Stage.waiting("jaarlijks", "a", "b");

  @TempDir Path out;
  Stage stage;
  final List<String> started = new ArrayList<>();

  /** What the processes of runs do: at first they end at once, with their work done. */
  boolean alive;

  boolean works = true;

  @BeforeEach
  void setTheStage() {
    stage = new Stage(out, "2027-01-10T12:00:00Z");
  }

  Scheduler scheduler(Task... tasks) {
    return stage.scheduler(this::start, tasks);
  }

  Scheduler.Running start(RunId id) {
    started.add(id.text());
    if (works && !alive) {
      stage.done(id);
    }
    return new Scheduler.Running() {
      @Override
      public boolean isAlive() {
        return alive;
      }

      @Override
      public void stop() {
        alive = false;
      }
    };
  }

  void steps(Scheduler scheduler, int many, Duration each) {
    for (int i = 0; i < many; i++) {
      scheduler.step();
      stage.clock.pass(each);
    }
  }

  static RunId id(String text) {
    return RunId.read(text).orElseThrow();
  }
}
