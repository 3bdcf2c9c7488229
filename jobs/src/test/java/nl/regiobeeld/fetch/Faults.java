package nl.regiobeeld.fetch;

import com.sun.net.httpserver.HttpHandler;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How servers go wrong. */
final class Faults {
  private Faults() {}

  /** An answer without a body, with headers: name, value, name, value. */
  static HttpHandler status(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Promises all bytes, sends some and breaks the connection. */
  static HttpHandler cut(Resource resource, int after) {
    return exchange -> {
      resource.describe(exchange.getResponseHeaders());
      exchange.sendResponseHeaders(200, resource.bytes().length);
      exchange.getResponseBody().write(resource.bytes(), 0, after);
      exchange.getResponseBody().flush();
    };
  }

  /** Sends the rest of a range, but breaks the connection before its end. */
  static HttpHandler cutPart(Resource resource, int begin, int end) {
    return exchange -> {
      int length = resource.bytes().length;
      resource.describe(exchange.getResponseHeaders());
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(begin, length - 1, length));
      exchange.sendResponseHeaders(206, length - begin);
      exchange.getResponseBody().write(resource.bytes(), begin, end - begin);
      exchange.getResponseBody().flush();
    };
  }

  /** Sends a byte, and then a byte now and then, for longer than anybody waits. */
  static HttpHandler drip(int pauseMs) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1_000_000);
      OutputStream body = exchange.getResponseBody();
      for (int i = 0; i < 60_000 / pauseMs; i++) {
        body.write('.');
        body.flush();
        sleep(pauseMs);
      }
    };
  }

  /** Takes the request and says nothing. */
  static HttpHandler silence(int ms) {
    return exchange -> sleep(ms);
  }

  /** A body of text with 200, whatever the text is. */
  static HttpHandler says(String type, String text) {
    return exchange -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private static void sleep(int ms) {
    try {
      TimeUnit.MILLISECONDS.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
