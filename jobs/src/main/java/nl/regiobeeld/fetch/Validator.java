package nl.regiobeeld.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server calls one version of a file, so that the rest of that same version can be asked.
 */
final class Validator {
  private Validator() {}

  /** A strong ETag, else the date; empty when neither is there (RFC 9110, 13.1.5). */
  static Optional<String> of(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(etag -> !etag.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"));
  }
}
