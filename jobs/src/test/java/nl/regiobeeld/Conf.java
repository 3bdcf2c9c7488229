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
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(Project.file("conf"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path sources = folder.resolve("sources.yaml");
    String text = Files.readString(sources);
    Files.writeString(
        sources, text.substring(0, text.indexOf("\nophalen:") + 1) + "ophalen:\n" + ophalen);
  }
}
