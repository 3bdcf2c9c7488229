package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.List;

/**
 * A file that is known and can be read.
 *
 * @param path where it lies
 * @param name as published in the tables and messages
 * @param sha256 of the bytes as received
 * @param bytes as received
 * @param gzip whether its content is compressed
 * @param charset the name of its character set
 * @param layout how its records are read
 * @param method how its values came about, as published
 * @param purpose what its values become
 * @param licence how it may be used
 * @param remarks what the user should know of it
 */
public record SourceFile(
    String path,
    String name,
    String sha256,
    long bytes,
    boolean gzip,
    String charset,
    Layout layout,
    String method,
    Purpose purpose,
    String licence,
    List<String> remarks)
    implements Serializable {

  /** What the values of a file become. */
  public enum Purpose {
    CARE_COSTS,
    MONITOR,
    POPULATION,
    WAITING_TIMES
  }
}
