package nl.regiobeeld.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Keeps the beginning of a server's explanation of an error, however long it is. */
final class Excerpt implements BodySubscriber<String> {
  private static final int LONGEST = 400;

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), LONGEST - text.size())];
      buffer.get(bytes);
      text.writeBytes(bytes);
    }
    if (text.size() < LONGEST) {
      subscription.request(1);
    } else {
      subscription.cancel();
      onComplete();
    }
  }

  /** An explanation that breaks off is still one. */
  @Override
  public void onError(Throwable failure) {
    onComplete();
  }

  @Override
  public void onComplete() {
    body.complete(text.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip());
  }
}
