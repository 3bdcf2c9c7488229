package nl.regiobeeld.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.regiobeeld.file.Places;

/**
 * Where bytes wait, on this machine, until they are complete: in landing itself when that is a
 * folder of this machine, so that they only need another name, else among the temporary files.
 */
final class Staging {
  private static final String FOLDER = ".incoming";

  private final Places places;

  /** On this machine; null until the first file comes, when it is among the temporary files. */
  private Path folder;

  Staging(Places places, org.apache.hadoop.fs.Path landing) {
    this.places = places;
    this.folder = isLocal(landing) ? Path.of(landing.toUri()).resolve(FOLDER) : null;
  }

  private static boolean isLocal(org.apache.hadoop.fs.Path path) {
    return path.toUri().getScheme().equals("file");
  }

  /** An empty file of its own. */
  synchronized Path file() {
    try {
      if (folder == null) {
        // Not by a known name, which another user of this machine could have taken to change files.
        folder = Files.createTempDirectory("regiobeeld" + FOLDER);
      }
      Files.createDirectories(folder);
      return Files.createFile(folder.resolve(UUID.randomUUID().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what is in it; only for who holds landing's lock. */
  synchronized void clear() {
    if (folder != null) {
      places.delete(new org.apache.hadoop.fs.Path(folder.toUri()));
    }
  }

  /** Puts a complete file in its place, at once; readers never see part of it. */
  void publish(Path file, org.apache.hadoop.fs.Path target) throws IOException {
    places.bring(file, target);
  }
}
