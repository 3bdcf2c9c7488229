package nl.regiobeeld.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.schedule.RunId;
import nl.regiobeeld.schedule.Scheduler;

/**
 * Gives every run a process of its own, {@code schedule --run ID}, which goes on when the scheduler
 * is killed. What it says goes where the scheduler's own goes.
 */
final class RunProcesses implements Scheduler.Starter {
  /** More than a job may take to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final JobLines lines;

  RunProcesses(JobLines lines) {
    this.lines = lines;
  }

  @Override
  public Scheduler.Running start(RunId id) {
    try {
      Process process =
          new ProcessBuilder(lines.of(List.of("schedule", "--run", id.text())))
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new Run(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Run(Process process) implements Scheduler.Running {
    @Override
    public boolean isAlive() {
      return process.isAlive();
    }

    @Override
    public void stop() {
      process.destroy();
      try {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
