package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the benchmark ran on. */
final class Machine {
  private static final double KB_PER_GIB = 1024 * 1024;

  private Machine() {}

  /** Processor, cores, memory, system, Java. */
  static String text() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.0f GiB, Linux %s, Java %s (%s)",
        first("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        Double.parseDouble(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / KB_PER_GIB,
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        System.getProperty("java.vendor"));
  }

  private static String first(String file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
