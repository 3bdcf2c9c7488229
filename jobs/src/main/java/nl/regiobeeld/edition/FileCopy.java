package nl.regiobeeld.edition;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import nl.regiobeeld.edition.Manifest.StoredFile;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Sha256;
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
   * @return whether the bytes were those that were published
   */
  public boolean of(StoredFile file) {
    Path target = new Path(to, file.bestand());
    try (DigestInputStream bytes =
        new DigestInputStream(places.open(new Path(from, file.bestand())), Sha256.digest())) {
      try (OutputStream stream = places.begin(target)) {
        bytes.transferTo(stream);
      }
      places.force(target);
      places.force(to);
      return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(file.sha256());
    } catch (FileNotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
