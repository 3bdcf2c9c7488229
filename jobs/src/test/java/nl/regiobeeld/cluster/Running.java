package nl.regiobeeld.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process of the tests, all that it prints in one file. */
final class Running implements AutoCloseable {
  /** For short runs: quick compilation, with the room that Spark's generated classes then need. */
  static final String QUICK =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

  private static final Duration PATIENCE = Duration.ofMinutes(60);
  private static final long LOOK_MS = 50;

  private final Process process;
  private final Path log;

  private Running(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a process with more than this one's environment. */
  static Running start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new Running(builder.start(), log);
  }

  /** A command that runs Java as this test does. */
  static List<String> java(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(QUICK.split(" ", -1)));
    command.addAll(List.of(words));
    return command;
  }

  /** What it has printed so far. */
  String text() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  /** Waits until it prints something that fits, and gives the pattern's first group. */
  String await(String pattern) throws IOException, InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      boolean ended = !process.isAlive();
      Matcher found = wanted.matcher(text());
      if (found.find()) {
        return found.group(found.groupCount());
      }
      if (ended) {
        throw new IllegalStateException(log + " ended without '" + pattern + "':\n" + text());
      }
      Thread.sleep(LOOK_MS);
    }
    throw new IllegalStateException(log + " does not print '" + pattern + "':\n" + text());
  }

  /** Waits for its end, and gives its exit code. */
  int exit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
      throw new IllegalStateException(log + " does not end");
    }
    return process.exitValue();
  }

  /** Waits for its end, which must be a good one. */
  void requireDone() throws IOException, InterruptedException {
    int exit = exit();
    if (exit != 0) {
      throw new IllegalStateException(log + " ended with " + exit + ":\n" + text());
    }
  }

  /** Whether it has not ended. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** It and all that it started. */
  Stream<ProcessHandle> all() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  /** Kills it, and all that it started, without a word: as when its machine is gone. */
  void kill() throws InterruptedException {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
