package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import nl.regiobeeld.job.Progress;

/**
 * Says what became of an update that is stopped from outside, by Ctrl-C or a system's signal, which
 * depends on how far it is.
 */
final class Stop implements Progress, AutoCloseable {
  private final PrintWriter err;
  private final Progress progress;
  private final Thread hook = new Thread(this::say, "regiobeeld-stop");
  private volatile boolean publishing;

  /** From now on, until closed; passes on what it is told. */
  Stop(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void step(String phase, String detail) {
    publishing |= phase.equals(Progress.PUBLISHING);
    progress.step(phase, detail);
  }

  private void say() {
    err.println(
        publishing
            ? "regiobeeld: stopped while publishing; ./regiobeeld show tells which edition counts."
            : "regiobeeld: stopped; nothing was published and the last edition is as it was. What"
                + " was half written does not count, and the next run removes it.");
  }

  /**
   * When the program is ending already, this thread waits for that: Spark has been stopped under
   * its hands, and what it would report of that is no news.
   */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      waitForTheEnd();
    }
  }

  /** Waits until the program has ended; for a thread that would otherwise end it, too. */
  static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
