package nl.regiobeeld.landing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * One file of a delivery, as it was received.
 *
 * @param naam the file's own name, for example {@code Observations-0001.json}
 * @param rol what it holds
 * @param sha256 of its bytes, in lower-case hexadecimal; also where they lie
 * @param bytes how many there are
 * @param oorsprong the address that was asked
 * @param etag what the server called this version, or null
 * @param lastModified the server's own date of it, as it was sent, or null
 */
public record Item(
    String naam,
    Rol rol,
    String sha256,
    long bytes,
    String oorsprong,
    String etag,
    String lastModified) {
  /** What a file of a delivery holds. */
  public enum Rol {
    /** The numbers themselves. */
    @JsonProperty("gegevens")
    GEGEVENS,
    /** What the publisher says about them. */
    @JsonProperty("metadata")
    METADATA
  }

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Whether its hash can be a place within landing, and its name no place at all. */
  boolean isSound() {
    return sha256 != null
        && SHA256.matcher(sha256).matches()
        && naam != null
        && !naam.matches(".*[/\\\\\\p{Cntrl}].*|\\.*");
  }
}
