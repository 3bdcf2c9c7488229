package nl.regiobeeld.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher's server on this machine, that goes wrong when told to. */
public final class Publisher implements AutoCloseable {
  static {
    // Without it every answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
  private final Map<String, Queue<HttpHandler>> faults = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /** A server that has nothing yet. */
  public Publisher() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** What is answered at a path, query included, from now on. */
  public Publisher has(String path, HttpHandler answer) {
    answers.put(path, answer);
    return this;
  }

  /** A text at a path. */
  public Publisher has(String path, String text) {
    return has(path, new Resource(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Goes wrong at the next requests of a path, one after the other. */
  public Publisher fails(String path, HttpHandler... next) {
    faults.computeIfAbsent(path, key -> new ArrayDeque<>()).addAll(List.of(next));
    return this;
  }

  /** Method, path and Range of all requests since this was last asked. */
  public List<String> requests() {
    List<String> all = List.copyOf(requests);
    requests.clear();
    return all;
  }

  /** The most requests that were ever being answered at one moment. */
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(exchange.getRequestMethod() + " " + path + (range == null ? "" : " " + range));
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      next(path).handle(exchange);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private synchronized HttpHandler next(String path) {
    Queue<HttpHandler> waiting = faults.get(path);
    HttpHandler fault = waiting == null ? null : waiting.poll();
    return fault != null ? fault : answers.getOrDefault(path, Faults.status(404));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
