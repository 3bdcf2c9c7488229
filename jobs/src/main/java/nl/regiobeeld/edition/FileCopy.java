package nl.regiobeeld.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.regiobeeld.edition.Manifest.StoredFile;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.fs.Path;

/** Takes a table's file over into another edition, so that each edition stands on its own. */
public final class FileCopy {
  private final Places places;
  private final Path from;
  private final Path to;

  /**
   * Copies of a table's files.
   *
   * @param from the table's folder in the edition that has it
   * @param to its folder in the new edition
   */
  public FileCopy(Places places, Path from, Path to) {
    this.places = places;
    this.from = from;
    this.to = to;
  }

  /**
   * Copies a file.
   *
   * @return whether it could be read, and its bytes were those that were published
   */
  public boolean of(StoredFile file) {
    if (!isWhole(file)) {
      return false;
    }
    Path target = new Path(to, file.bestand());
    try (InputStream bytes = places.open(new Path(from, file.bestand()))) {
      try (OutputStream stream = places.begin(target)) {
        bytes.transferTo(stream);
      }
      places.force(target);
      places.force(to);
      return FileReading.Sum.of(places.configuration(), target).sha256().equals(file.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read first, as what cannot be read is damage there, and what cannot be written is not. */
  private boolean isWhole(StoredFile file) {
    try {
      Path source = new Path(from, file.bestand());
      return FileReading.Sum.of(places.configuration(), source).sha256().equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
