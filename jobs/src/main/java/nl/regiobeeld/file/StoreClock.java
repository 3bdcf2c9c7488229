package nl.regiobeeld.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** The clock of whoever keeps the files: machines that share a store may not agree on the time. */
public final class StoreClock {
  /** How often a file just written may be cleared away as a leftover by a run that begins. */
  private static final int TRIES = 20;

  private final Places places;

  /** The clock of these places. */
  public StoreClock(Places places) {
    this.places = places;
  }

  /** When a file was last written, by the clock of its store; none when it is not there. */
  public Optional<Instant> written(Path path) {
    try {
      long millis = places.system(path).getFileStatus(path).getModificationTime();
      return Optional.of(Instant.ofEpochMilli(millis));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The time in a folder, by the clock of its store: that of a file written just now. */
  public Instant now(Path folder) {
    for (int i = 0; i < TRIES; i++) {
      Path probe = Temporary.beside(new Path(folder, "now"));
      boolean created = places.create(probe, "");
      Optional<Instant> now = written(probe);
      places.delete(probe);
      if (created && now.isPresent()) {
        return now.get();
      }
    }
    throw new UncheckedIOException(new IOException("files in " + folder + " do not stay"));
  }
}
