package nl.regiobeeld.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in the making, line by line. */
final class Lines implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final OutputStream out;
  private final StringBuilder line = new StringBuilder(1 << 10);
  private final String end;

  /**
   * Begins a file; its folder is made.
   *
   * @param start what comes before the first line
   * @param end what ends every line
   */
  Lines(Path file, String start, String end) throws IOException {
    Files.createDirectories(file.getParent());
    this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    this.end = end;
    line.append(start);
  }

  /** The line that is being made. */
  StringBuilder line() {
    return line;
  }

  /** Ends the line. */
  void end() throws IOException {
    line.append(end);
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
  }

  /** A line of its own. */
  void add(String text) throws IOException {
    line.append(text);
    end();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
