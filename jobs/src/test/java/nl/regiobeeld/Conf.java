package nl.regiobeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's settings, with other sources to fetch from. */
public final class Conf {
  private Conf() {}

  /**
   * Copies the settings.
   *
   * @param ophalen the lines of the section {@code ophalen}, indented
   */
  public static void copy(Path folder, String ophalen) throws IOException {
    Path conf = Project.file("conf");
    try (Stream<Path> files = Files.walk(conf)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(conf.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path sources = folder.resolve("sources.yaml");
    String text = Files.readString(sources);
    Files.writeString(
        sources, text.substring(0, text.indexOf("\nophalen:") + 1) + "ophalen:\n" + ophalen);
  }
}
