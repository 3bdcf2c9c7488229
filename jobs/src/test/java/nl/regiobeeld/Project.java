package nl.regiobeeld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.config.SettingsReader;
import nl.regiobeeld.region.Reference;

/** The project's own folder: its reference data and settings, read once. */
public final class Project {
  private static final Reference REFERENCE =
      Reference.read(name -> text("data/reference/" + name).orElseThrow());
  private static final Settings SETTINGS =
      new SettingsReader(name -> text("conf/" + name), initiatives(), REFERENCE)
          .read(Collections.emptySortedMap());

  private Project() {}

  /** The settings files about initiatives. */
  public static List<String> initiatives() {
    try (Stream<Path> files = Files.list(file("conf/" + SettingsReader.INITIATIVES))) {
      return files.map(path -> SettingsReader.INITIATIVES + path.getFileName()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file or folder of the project. */
  public static Path file(String relative) {
    return Path.of(System.getProperty("regiobeeld.home", "..")).resolve(relative);
  }

  /** The text of a file of the project, or none when it is not there. */
  public static Optional<String> text(String relative) {
    try {
      return Optional.of(Files.readString(file(relative)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reference data of {@code data/reference}. */
  public static Reference reference() {
    return REFERENCE;
  }

  /** The settings of {@code conf}. */
  public static Settings settings() {
    return SETTINGS;
  }
}
