package nl.regiobeeld.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;

/** A file as an ordinary web server has it: with conditions and, if it has a validator, ranges. */
final class Resource implements HttpHandler {
  private final byte[] bytes;
  private final String etag;
  private final String lastModified;

  Resource(byte[] bytes) {
    this(bytes, null, null);
  }

  /** A file with what its server calls this version, or null. */
  Resource(byte[] bytes, String etag, String lastModified) {
    this.bytes = bytes.clone();
    this.etag = etag;
    this.lastModified = lastModified;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Headers asked = exchange.getRequestHeaders();
    describe(exchange.getResponseHeaders());
    boolean known =
        (etag != null && etag.equals(asked.getFirst("If-None-Match")))
            || (etag == null
                && lastModified != null
                && lastModified.equals(asked.getFirst("If-Modified-Since")));
    String range = asked.getFirst("Range");
    String version = asked.getFirst("If-Range");
    boolean same = version != null && (version.equals(etag) || version.equals(lastModified));
    if (known) {
      exchange.sendResponseHeaders(304, -1);
    } else if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(200, -1);
    } else if (range != null && same) {
      int begin = Integer.parseInt(range.replaceAll("\\D", ""));
      part(exchange, begin);
    } else {
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void part(HttpExchange exchange, int begin) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes %d-%d/%d".formatted(begin, bytes.length - 1, bytes.length));
    exchange.sendResponseHeaders(206, bytes.length - begin);
    exchange.getResponseBody().write(Arrays.copyOfRange(bytes, begin, bytes.length));
  }

  /** Sets the headers that tell which version this is. */
  void describe(Headers headers) {
    if (etag != null) {
      headers.set("ETag", etag);
    }
    if (lastModified != null) {
      headers.set("Last-Modified", lastModified);
    }
  }
}
