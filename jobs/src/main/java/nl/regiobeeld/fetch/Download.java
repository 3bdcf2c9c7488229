package nl.regiobeeld.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.regiobeeld.config.FetchSettings.Manners;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;

/**
 * One file from one address: asked again when the server is busy or the connection breaks, from
 * where it broke if the server can, and never taken for complete when it is not.
 */
final class Download {
  private static final double JITTER = 0.25;
  private static final long PROGRESS = 1 << 20;
  private static final int RANGE_REFUSED = 416;
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final Network network;
  private final Manners manners;
  private final Wanted wanted;
  private final Path file;
  private final Check check;
  private final Inflow inflow;
  private final Consumer<String> notes;

  private Optional<String> validator = Optional.empty();
  private long farthest;
  private boolean wasWrong;
  private boolean isTaken;
  private int round;

  Download(
      Network network,
      Wanted wanted,
      Path file,
      Check check,
      LongConsumer progress,
      Consumer<String> notes) {
    this.network = network;
    this.manners = network.manners();
    this.wanted = wanted;
    this.file = file;
    this.check = check;
    this.inflow = new Inflow(file, manners.largest(), progress);
    this.notes = notes;
  }

  /**
   * Gets the file.
   *
   * @throws Refusal when it cannot be had, saying why
   */
  Answer get() {
    RetryPolicy<Optional<Answer>> again =
        RetryPolicy.<Optional<Answer>>builder()
            .handle(IOException.class)
            .withMaxAttempts(manners.attempts())
            .withBackoff(manners.pause(), manners.longestPause())
            .withJitter(JITTER)
            .withDelayFnOn(context -> asked(context.getLastException()), Busy.class)
            .onRetry(event -> notes.accept("again: " + reason(event.getLastException())))
            .build();
    try (inflow) {
      Optional<Answer> answer = Optional.empty();
      while (answer.isEmpty()) {
        answer = Failsafe.with(again).get(this::attempt);
      }
      return answer.get();
    } catch (FailsafeException e) {
      throw Refusal.input(
          "%s cannot be fetched: %s, %d time(s) in a row; try again later"
              .formatted(wanted.address(), reason(e.getCause()), manners.attempts()));
    } catch (IOException e) {
      throw Refusal.usage(file + " cannot be written: " + e.getMessage());
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof ConnectException) {
      return "there is no connection to the server";
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** The pause that a server asks for; lengthened so that jitter does not make it shorter. */
  private Duration asked(Throwable failure) {
    Duration none = Duration.ofNanos(-1);
    Duration wait = ((Busy) failure).await().orElse(none);
    if (wait.isNegative()) {
      return none;
    }
    Duration most = wait.compareTo(manners.longestPause()) < 0 ? wait : manners.longestPause();
    return Duration.ofMillis((long) (most.toMillis() / (1 - JITTER)));
  }

  /**
   * One request; empty when it broke off but brought so much that it does not count as a failure.
   */
  private Optional<Answer> attempt() throws IOException {
    HttpResponse<String> response;
    try {
      response = exchange();
    } catch (IOException e) {
      abandon();
      if (inflow.size() < farthest + PROGRESS) {
        throw e;
      }
      farthest = inflow.size();
      notes.accept("going on after " + reason(e));
      return Optional.empty();
    }
    return Optional.of(accept(response));
  }

  private HttpResponse<String> exchange() throws IOException {
    HttpRequest request = wanted.request(rest());
    Semaphore places = network.hosts().places(request.uri());
    places.acquireUninterruptibly();
    try {
      int mine = round;
      CompletableFuture<HttpResponse<String>> exchange =
          network.http().sendAsync(request, answer -> body(mine, answer));
      return new Patience(manners).await(exchange, inflow);
    } finally {
      places.release();
    }
  }

  /** Asks for what is missing, of the same version; of another one the server sends all. */
  private Map<String, String> rest() {
    return inflow.size() > 0 && validator.isPresent()
        ? Map.of("Range", "bytes=" + inflow.size() + "-", "If-Range", validator.get())
        : Map.of();
  }

  /** Whatever a request still brings from here on, it is too late. */
  private synchronized void abandon() {
    round++;
    inflow.detach();
  }

  private synchronized BodySubscriber<String> body(int mine, HttpResponse.ResponseInfo answer) {
    if (mine != round) {
      return new Excerpt();
    }
    boolean whole = answer.statusCode() == Answer.OK;
    boolean rest = answer.statusCode() == Answer.PARTIAL && Ranges.begin(answer) == inflow.size();
    if (whole) {
      inflow.restart();
      validator = Validator.of(answer.headers());
    }
    isTaken = whole || rest;
    return isTaken ? inflow.answering() : new Excerpt();
  }

  private Answer accept(HttpResponse<String> response) throws IOException {
    int status = response.statusCode();
    if (PASSING.contains(status)) {
      throw new Busy(
          "the server answered " + status + explained(response),
          response
              .headers()
              .firstValue("Retry-After")
              .flatMap(text -> RetryAfter.parse(text, Instant.now())));
    }
    if (status == RANGE_REFUSED || isOtherPart(response)) {
      validator = Optional.empty();
      throw new IOException("the server cannot send the rest");
    }
    if (wanted.isBody() && Ranges.isOtherLength(response, inflow.size())) {
      throw new IOException("other than the promised number of bytes came");
    }
    boolean complete = status == Answer.OK || status == Answer.PARTIAL;
    boolean known = status == Answer.NOT_CHANGED && wanted.isConditional();
    if (!complete && !known && status != Answer.NOT_THERE) {
      throw Refusal.input(
          "%s cannot be fetched: the server answered %d%s%s"
              .formatted(shown(response), status, Ranges.redirect(response), explained(response)));
    }
    return complete ? checked(response) : answer(response, status, "");
  }

  private boolean isOtherPart(HttpResponse<String> response) {
    return response.statusCode() == Answer.PARTIAL
        && (!isTaken || Ranges.total(response).orElse(inflow.size()) != inflow.size());
  }

  private static String explained(HttpResponse<String> response) {
    return response.body().isEmpty() ? "" : " (" + response.body() + ")";
  }

  /** A file that arrived complete but is not what it should be is asked once more. */
  private Answer checked(HttpResponse<String> response) throws IOException {
    Answer answer = answer(response, Answer.OK, inflow.sha256());
    try {
      Ranges.requireIdentity(response);
      check.check(file, answer);
      return answer;
    } catch (Refusal refusal) {
      if (wasWrong) {
        throw refusal;
      }
      wasWrong = true;
      validator = Optional.empty();
      throw new IOException(refusal.getMessage(), refusal);
    }
  }

  /** Where an answer came from: servers lead on to addresses that hold a token for a while. */
  private static URI shown(HttpResponse<String> response) {
    return URI.create(Secrets.without(response.uri().toString()));
  }

  private Answer answer(HttpResponse<String> response, int status, String sha256) {
    return new Answer(
        status,
        shown(response),
        response.headers(),
        sha256,
        inflow.size(),
        Ranges.isMeasured(response));
  }
}
