package nl.regiobeeld.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.util.HexFormat;
import nl.regiobeeld.model.Sha256;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A Parquet file, read whole and back from where it lies.
 *
 * @param bytes its size
 * @param sha256 of its bytes
 * @param content what it says
 */
public record FileReading(long bytes, String sha256, Content content) implements Serializable {

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read as Parquet
   */
  public static FileReading of(Configuration configuration, Path file) throws IOException {
    Sum sum = Sum.of(configuration, file);
    return new FileReading(sum.bytes(), sum.sha256(), ContentReader.read(configuration, file));
  }

  /** Size and SHA-256 of any file. */
  record Sum(long bytes, String sha256) {
    static Sum of(Configuration configuration, Path file) throws IOException {
      try (InputStream stream = file.getFileSystem(configuration).open(file);
          DigestInputStream bytes = new DigestInputStream(stream, Sha256.digest())) {
        long size = bytes.transferTo(OutputStream.nullOutputStream());
        return new Sum(size, HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
      }
    }
  }
}
