package nl.regiobeeld.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.regiobeeld.file.Places;

/**
 * What a run's job prints, in a file of this machine: programs print to nothing else. When the runs
 * lie elsewhere it is copied there.
 */
final class RunLog {
  private final Places places;
  private final org.apache.hadoop.fs.Path place;
  private final Path file;

  private RunLog(Places places, org.apache.hadoop.fs.Path place, Path file) {
    this.places = places;
    this.place = place;
    this.file = file;
  }

  /** Goes on with the log of a run. */
  static RunLog of(Runs runs, RunId id) {
    org.apache.hadoop.fs.Path place = runs.log(id);
    if (place.toUri().getScheme().equals("file")) {
      return new RunLog(runs.places(), place, Path.of(place.toUri().getPath()));
    }
    try {
      Path file = Files.createTempFile("regiobeeld-" + id.text(), ".log");
      file.toFile().deleteOnExit();
      if (runs.places().exists(place)) {
        try (InputStream before = runs.places().open(place)) {
          Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return new RunLog(runs.places(), place, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file to print to. */
  Path file() {
    return file;
  }

  /** Copies what was printed to where it is kept. */
  void keep() {
    if (!place.toUri().getScheme().equals("file")) {
      places.replace(place, stream -> Files.copy(file, stream));
    }
  }
}
