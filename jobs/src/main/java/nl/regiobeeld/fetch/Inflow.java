package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;

/** The bytes of one file as they come in, over as many answers as it takes. */
final class Inflow implements AutoCloseable {
  private final long largest;
  private final LongConsumer progress;
  private final FileChannel channel;
  private MessageDigest digest = Sha256.digest();
  private long size;
  private long received;
  private Answering answering;

  /**
   * Bytes for a file.
   *
   * @param largest most bytes that it may have
   * @param progress told of bytes that came in
   */
  Inflow(Path file, long largest, LongConsumer progress) {
    this.largest = largest;
    this.progress = progress;
    try {
      this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long the file is now. */
  synchronized long size() {
    return size;
  }

  /** How many bytes came in, those that were dropped again included. */
  synchronized long received() {
    return received;
  }

  /** The SHA-256 of what the file holds; to be asked once, when it is complete. */
  synchronized String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Drops what there is. */
  synchronized void restart() {
    try {
      channel.truncate(0);
    } catch (IOException e) {
      throw unwritable(e);
    }
    digest = Sha256.digest();
    size = 0;
  }

  /** Takes the body of an answer; what an earlier one still brings is dropped from here on. */
  synchronized BodySubscriber<String> answering() {
    answering = new Answering();
    return answering;
  }

  /** From here on nothing is taken. */
  synchronized void detach() {
    answering = null;
  }

  private synchronized void take(Answering from, List<ByteBuffer> buffers) {
    if (from != answering) {
      return;
    }
    long before = size;
    for (ByteBuffer buffer : buffers) {
      digest.update(buffer.duplicate());
      size += buffer.remaining();
      write(buffer);
    }
    received += size - before;
    progress.accept(size - before);
    if (size > largest) {
      throw Refusal.input(
          "the file is larger than %,d bytes; raise 'hoogstens' under 'ophalen' in conf/sources.yaml if that is right"
              .formatted(largest));
    }
  }

  private void write(ByteBuffer buffer) {
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static Refusal unwritable(IOException e) {
    return Refusal.usage("--out cannot be written: " + e.getMessage());
  }

  @Override
  public void close() throws IOException {
    detach();
    channel.close();
  }

  /** The body of one answer. */
  private final class Answering implements BodySubscriber<String> {
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
      try {
        take(this, buffers);
        subscription.request(1);
      } catch (RuntimeException e) {
        subscription.cancel();
        body.completeExceptionally(e);
      }
    }

    @Override
    public void onError(Throwable failure) {
      body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      body.complete("");
    }
  }
}
