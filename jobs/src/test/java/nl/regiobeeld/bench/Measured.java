package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param seconds from its start to its end
 * @param coreSeconds of all its threads together
 * @param peakMb the most memory that was resident, in megabytes (Linux: VmHWM)
 */
record Measured(double seconds, double coreSeconds, double peakMb) {
  private static final long LOOK_MS = 10;
  private static final double KB_PER_MB = 1024;
  private static final double NANOS = 1e9;

  /**
   * Runs a process and looks at it until it ends.
   *
   * @param log where its output goes
   * @throws IllegalStateException when it fails
   */
  static Measured of(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = started(command, log);
    Duration used = Duration.ZERO;
    double peak = 0;
    while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
      used = process.info().totalCpuDuration().orElse(used);
      peak = Math.max(peak, peakMb(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "exit code " + process.exitValue() + " of " + command.get(0) + ": " + tail(log));
    }
    return new Measured(seconds, used.toMillis() / 1e3, peak);
  }

  /** Starts a process whose output goes into a file. */
  static Process started(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  /** What Linux says was the most memory that a process ever held; 0 when it has ended. */
  private static double peakMb(long process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_PER_MB)
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
