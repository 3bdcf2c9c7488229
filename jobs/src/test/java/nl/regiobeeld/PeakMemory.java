package nl.regiobeeld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What Linux tells of the memory of a process. */
public final class PeakMemory {
  private PeakMemory() {}

  /** The most kB that it ever held; none when it has ended, or on another system. */
  public static OptionalLong kilobytes(long process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (NoSuchFileException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }
}
