package nl.regiobeeld.fetch;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

/**
 * What is asked of a server.
 *
 * @param method {@code GET}, or {@code HEAD} for the headers only
 * @param headers besides those that every request has
 */
record Wanted(String method, URI address, Map<String, String> headers) {
  /** JSON where there is a choice: OData v3 prefers XML. Bytes as they are: no compression. */
  private static final Map<String, String> ALWAYS =
      Map.of("Accept", "application/json, */*;q=0.5", "Accept-Encoding", "identity");

  static Wanted get(URI address, Map<String, String> headers) {
    return new Wanted("GET", address, headers);
  }

  static Wanted head(URI address, Map<String, String> headers) {
    return new Wanted("HEAD", address, headers);
  }

  /** Whether the answer has a body. */
  boolean isBody() {
    return method.equals("GET");
  }

  /** Whether "not changed" is an answer to it. */
  boolean isConditional() {
    return headers.containsKey("If-None-Match") || headers.containsKey("If-Modified-Since");
  }

  /** The request, with these headers too. */
  HttpRequest request(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(ALWAYS);
    all.putAll(headers);
    all.putAll(more);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
    all.forEach(request::header);
    return request.build();
  }
}
