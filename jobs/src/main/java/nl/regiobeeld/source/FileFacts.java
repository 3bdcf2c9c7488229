package nl.regiobeeld.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * What one pass over the bytes of a file tells, before anything is made of them.
 *
 * @param path where it lies, as Hadoop writes it
 * @param folder the folder it lies in, or what else it was received with
 * @param name its name without folders
 * @param sha256 of the bytes as received, lower-case hex
 * @param bytes as received
 * @param gzip whether its content is compressed
 * @param charset UTF-8 when its bytes are meant as that, else ISO-8859-1
 * @param head the first characters of the content, without a byte order mark
 * @param lastRecord the last record that is not blank; it has several lines when a quoted field has
 * @param cuts where else than from its start it can be read when it is delimited text, in order;
 *     none when it is packed
 */
public record FileFacts(
    String path,
    String folder,
    String name,
    String sha256,
    long bytes,
    boolean gzip,
    Charset charset,
    String head,
    String lastRecord,
    List<Cut> cuts) {
  /** The same file, received together with others under this name. */
  public FileFacts in(String set) {
    return new FileFacts(path, set, name, sha256, bytes, gzip, charset, head, lastRecord, cuts);
  }

  /**
   * Its text.
   *
   * @param bytes as received
   */
  public Reader text(InputStream bytes) throws IOException {
    return Decoded.text(bytes, gzip, charset);
  }

  /** The first line of the content that is not empty, without its line end. */
  public String firstLine() {
    return head.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** Whether its name says that it is a CSV file. */
  boolean isNamedCsv() {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.csv(\\.gz)?");
  }
}
