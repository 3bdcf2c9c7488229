package nl.regiobeeld.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a command end in order when it is asked to, by Ctrl-C or a system's signal. */
final class Asked implements AutoCloseable {
  /** More than what is running may take to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Runnable stop;
  private volatile boolean inOrder;
  private final Thread hook = new Thread(this::end, "regiobeeld-asked");

  /**
   * From now on, until closed.
   *
   * @param stop what makes the command end
   */
  Asked(Runnable stop) {
    this.stop = stop;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Does something that ends in order when it is asked to.
   *
   * @param stop what makes it end
   */
  static <T> T during(Runnable stop, Supplier<T> work) {
    Asked asked = new Asked(stop);
    try {
      return work.get();
    } finally {
      asked.close();
    }
  }

  private void end() {
    asked.countDown();
    stop.run();
    try {
      if (done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && inOrder) {
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that all is in order: being asked to end is how it ends, with exit code 0. */
  void inOrder() {
    inOrder = true;
  }

  /** Waits until it is asked to end, but no longer than this; and whether it was. */
  boolean await(Duration longest) {
    try {
      return asked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** When the program is ending already, this thread leaves that to it. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      Stop.waitForTheEnd();
    }
  }
}
