package nl.regiobeeld.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs, one after another, until it is asked to stop. No shell reads their arguments; they
 * read nothing, and what they print goes to a file.
 */
public final class Child {
  /** The exit code of what took too long, as of {@code timeout}. */
  static final int TOO_LONG = 124;

  /** The exit code of what could not be started, as of a shell. */
  static final int NOT_STARTED = 127;

  /** How long a program may take to end when it is asked to. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Process process;

  /**
   * Runs a program.
   *
   * @param facts additional environment
   * @param log what it prints is put behind what is there
   * @param longest after which it is ended
   * @return its exit code
   */
  int run(List<String> command, Map<String, String> facts, Path log, Duration longest) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(facts);
    try {
      Process running = builder.start();
      process = running;
      if (isStopping()) {
        end(running);
      }
      if (running.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        return running.exitValue();
      }
      end(running);
      append(log, "ended, as it took more than %d s".formatted(longest.toSeconds()));
      return TOO_LONG;
    } catch (IOException e) {
      append(log, "cannot be started: " + e.getMessage());
      return NOT_STARTED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return TOO_LONG;
    }
  }

  /** Asks a program and all that it started to end; what does not is ended. */
  private static void end(Process running) throws InterruptedException {
    List<ProcessHandle> family = running.descendants().toList();
    running.destroy();
    if (!running.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      running.destroyForcibly().waitFor();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits, unless it is asked to stop. */
  void pause(Duration duration) {
    try {
      boolean stopped = stopping.await(Math.max(0, duration.toMillis()), TimeUnit.MILLISECONDS);
      if (stopped) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was asked to stop. */
  boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Asks what is running to end, and starts nothing any more; returns when it has ended. */
  public void stop() {
    stopping.countDown();
    Process running = process;
    if (running != null && running.isAlive()) {
      try {
        end(running);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Puts a line of ours behind what a program printed. */
  static void append(Path log, String line) {
    try {
      Files.createDirectories(log.getParent());
      Files.writeString(
          log,
          "== " + line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
