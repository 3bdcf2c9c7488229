package nl.regiobeeld.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regiobeeld.config.FetchSettings.Manners;
import nl.regiobeeld.model.Refusal;

/** Waits for an answer for as long as it comes on. */
final class Patience {
  /** Fewer bytes than these, in the time that a stall may last, count as none. */
  private static final long NEXT_TO_NOTHING = 10_000;

  private static final int LOOK_EVERY_MS = 200;

  private final Manners manners;

  Patience(Manners manners) {
    this.manners = manners;
  }

  /**
   * Waits until an exchange ends.
   *
   * @param inflow where its bytes arrive
   * @throws IOException when the connection failed or next to nothing came for too long
   */
  <T> T await(CompletableFuture<T> exchange, Inflow inflow) throws IOException {
    long mark = inflow.received();
    long since = System.nanoTime();
    boolean begun = false;
    while (true) {
      try {
        return exchange.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long came = inflow.received() - mark;
        if (came >= NEXT_TO_NOTHING || (came > 0 && !begun)) {
          begun = true;
          mark += came;
          since = System.nanoTime();
        } else if (hasLasted(begun ? manners.stall() : manners.answer(), since)) {
          exchange.cancel(true);
          throw new IOException("next to nothing came for too long");
        }
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        exchange.cancel(true);
        Thread.currentThread().interrupt();
        throw Refusal.input("the fetch was interrupted");
      }
    }
  }

  private static boolean hasLasted(Duration time, long since) {
    return System.nanoTime() - since > time.toNanos();
  }

  private static IOException failure(Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof Refusal refusal) {
        throw refusal;
      }
    }
    return cause instanceof IOException failed ? failed : new IOException(cause);
  }
}
