package nl.regiobeeld.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What happens, one JSON object a line. Holds names, times and codes only: no command's arguments,
 * no environment, nothing that a job printed.
 */
public final class Logbook {
  private final Clock clock;
  private final Consumer<String> printer;
  private final Optional<Path> file;

  /**
   * A log.
   *
   * @param printer takes every line
   * @param runs whose folder keeps the lines too, in {@code logboek.jsonl}, when it is on a disk of
   *     this machine: stores of objects cannot append
   */
  public Logbook(Clock clock, Consumer<String> printer, Runs runs) {
    this.clock = clock;
    this.printer = printer;
    this.file =
        runs.folder().toUri().getScheme().equals("file")
            ? Optional.of(Path.of(runs.folder().toUri().getPath(), "logboek.jsonl"))
            : Optional.empty();
  }

  /** Something that concerns no run. */
  public void note(String event, Map<String, ?> more) {
    write(event, Map.of(), more);
  }

  /** Something that concerns a run. */
  void note(String event, RunId run, Map<String, ?> more) {
    write(event, Map.of("run_id", run.text()), more);
  }

  private void write(String event, Map<String, ?> run, Map<String, ?> more) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    line.putAll(run);
    line.putAll(new TreeMap<>(more));
    String text = Json.line(line);
    printer.accept(text);
    file.ifPresent(path -> append(path, text + "\n"));
  }

  /** In one write, so that two processes do not write into each other's lines. */
  private static void append(Path path, String line) {
    try {
      Files.createDirectories(path.getParent());
      Files.write(
          path,
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
