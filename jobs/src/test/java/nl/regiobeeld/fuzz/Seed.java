package nl.regiobeeld.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Project;

/**
 * A small whole file to be damaged.
 *
 * @param parser what reads it, for messages
 * @param name the file's
 * @param content one char for each of its bytes
 * @param beside whole files that lie beside it
 */
record Seed(String parser, String name, String content, Map<String, String> beside) {
  private static final int LINES = 40;

  Seed(String parser, String name, String content) {
    this(parser, name, content, Map.of());
  }

  /** The first lines of a file of the sample. */
  static String sample(String file) {
    try (Stream<String> lines =
        Files.lines(Project.file("data/sample/" + file), StandardCharsets.ISO_8859_1)) {
      return lines.limit(LINES).collect(Collectors.joining("\n")) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the test resources. */
  static String resource(String file) {
    Path path = Project.file("jobs/src/test/resources/" + file);
    try {
      return content(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One char for each byte. */
  static String content(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of such a content. */
  static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return parser;
  }
}
