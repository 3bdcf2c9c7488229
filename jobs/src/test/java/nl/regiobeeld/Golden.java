package nl.regiobeeld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A golden case: what goes in and what must come out, side by side in {@code
 * golden/<class>/<case>/}.
 *
 * @param folder the case's folder; its name stands in for the input file's name, so that it can
 *     tell a year or a table id
 */
public record Golden(Path folder) {
  private static final Path ROOT = Project.file("jobs/src/test/resources/golden");

  /** All cases of a class, by name. */
  public static Stream<Golden> of(Class<?> subject) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(subject.getSimpleName()))) {
      return folders.filter(Files::isDirectory).sorted().map(Golden::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of {@code in.csv} or {@code in.json}. */
  public byte[] in() throws IOException {
    return Files.readAllBytes(folder.resolve("in" + ending()));
  }

  private String ending() {
    return Files.exists(folder.resolve("in.json")) ? ".json" : ".csv";
  }

  /** The text of {@code expected.csv}. */
  public String expected() throws IOException {
    return Files.readString(folder.resolve("expected.csv"));
  }

  /** The name of the input file. */
  public String fileName() {
    return this + ending();
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
