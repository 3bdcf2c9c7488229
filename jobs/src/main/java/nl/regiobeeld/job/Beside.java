package nl.regiobeeld.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work beside that of the thread that opens it: while Spark plans a table of the one, it computes a
 * table of the other. What is given is done one after another, in that order.
 */
final class Beside implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "regiobeeld-beside");
            made.setDaemon(true);
            return made;
          });

  /**
   * Begins work.
   *
   * @return waits for the work and gives its result, or throws what it threw
   */
  <T> Supplier<T> begin(Supplier<T> work) {
    Future<T> future = thread.submit(work::get);
    return () -> result(future);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a table", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  /** Ends what is not done, as after a failure nobody waits for it; returns when it has ended. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
