package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.regiobeeld.PeakMemory;

/**
 * What a process took.
 *
 * @param seconds from its start to its end
 * @param coreSeconds of all its threads together
 * @param peakMb the most memory that was resident, in megabytes (Linux: VmHWM)
 */
record Measured(double seconds, double coreSeconds, double peakMb) {
  /** Java's option to see two cores, whatever the machine has: Spark then has two threads. */
  static final String TWO_CORES = "-XX:ActiveProcessorCount=2";

  private static final Pattern WRONG = Pattern.compile("(Error|Exception): |^regiobeeld: ");
  private static final int SHOWN = 10;
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
      peak = Math.max(peak, PeakMemory.kilobytes(process.pid()).orElse(0) / KB_PER_MB);
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "exit code " + process.exitValue() + " of " + command.get(0) + ": " + tail(log));
    }
    return new Measured(seconds, used.toMillis() / 1e3, peak);
  }

  /** Starts a process whose output goes into a file; the launcher gives Java two cores. */
  static Process started(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .merge("REGIOBEELD_JAVA_OPTS", TWO_CORES, (given, ours) -> given + " " + ours);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** What went wrong, or the end of what it printed. */
  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    List<String> wrong = lines.stream().filter(line -> WRONG.matcher(line).find()).toList();
    List<String> told = wrong.isEmpty() ? lines : wrong;
    return String.join("\n", told.subList(Math.max(0, told.size() - SHOWN), told.size()));
  }
}
