package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;

/** A folder with a lock, as runs of several machines see it. */
record LockFolder(Places places, Path temporary) {
  static final String SINCE = "2026-01-01T00:00:00Z";
  private static final String TOKEN = "11111111-2222-3333-4444-555555555555";
  private static final int RUNS = 8;

  /** What the lock of a run says. */
  static String owner(String host, long pid) {
    return "%s %d %s %s %s%n".formatted(host, pid, SINCE, SINCE, TOKEN);
  }

  static String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }

  /** The id of a process that has just ended. */
  static long deadProcess() throws Exception {
    Process process =
        new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return process.pid();
  }

  Path disk() {
    return temporary.resolve("editions");
  }

  org.apache.hadoop.fs.Path folder() {
    return places.qualified(disk().toString());
  }

  org.apache.hadoop.fs.Path path() {
    return new org.apache.hadoop.fs.Path(folder(), ".lock");
  }

  Path file() {
    return disk().resolve(".lock");
  }

  Path heartbeat() {
    return heartbeat(TOKEN);
  }

  Path heartbeat(String token) {
    return disk().resolve(".lock-" + token);
  }

  void write(String owner) throws IOException {
    Files.createDirectories(disk());
    Files.writeString(file(), owner);
  }

  /** Makes a file as old as none of a living run can be. */
  void age(Path file) throws IOException {
    Instant then = Instant.now().minus(Claim.PATIENCE).minusSeconds(5);
    Files.setLastModifiedTime(file, FileTime.from(then));
  }

  /** The lock is refused, with a message in which this pattern is. */
  void assertLocked(String message) {
    assertThatThrownBy(() -> Lock.take(places, folder()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED))
        .hasMessageMatching("(?s).*" + message + ".*");
  }

  /** How many of several threads that try at the same moment get the lock; none gives it back. */
  int taken() throws Exception {
    CyclicBarrier start = new CyclicBarrier(RUNS);
    Callable<Boolean> run =
        () -> {
          start.await();
          return tryToTake();
        };
    ExecutorService threads = Executors.newFixedThreadPool(RUNS);
    try {
      int taken = 0;
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(RUNS, run))) {
        taken += each.get() ? 1 : 0;
      }
      return taken;
    } finally {
      threads.shutdown();
    }
  }

  @SuppressWarnings({"try", "resource"}) // the lock is kept on purpose
  private boolean tryToTake() {
    try {
      Lock.take(places, folder());
      return true;
    } catch (Refusal e) {
      return false;
    }
  }
}
