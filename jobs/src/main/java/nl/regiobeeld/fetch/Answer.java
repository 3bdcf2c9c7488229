package nl.regiobeeld.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * A complete answer.
 *
 * @param status 200, 304 (not changed) or 404 (not there)
 * @param address where it came from in the end
 * @param headers of the last part
 * @param sha256 of the file
 * @param bytes of the file
 * @param measured whether a cut would have shown: the server said how long the answer is, or sent
 *     it in chunks
 */
record Answer(
    int status, URI address, HttpHeaders headers, String sha256, long bytes, boolean measured) {
  static final int OK = 200;
  static final int PARTIAL = 206;
  static final int NOT_CHANGED = 304;
  static final int NOT_THERE = 404;

  /** A header, or null when there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  boolean isNotThere() {
    return status == NOT_THERE;
  }

  boolean isNotChanged() {
    return status == NOT_CHANGED;
  }
}
