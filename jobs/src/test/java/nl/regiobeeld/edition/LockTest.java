package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
  private static final String SINCE = "2026-01-01T00:00:00Z";
  private static final int RUNS = 8;
  private static final int ROUNDS = 100;

  @TempDir private Path folder;

  private Places places;
  private org.apache.hadoop.fs.Path editions;

  /** With the file system that update itself uses. */
  @BeforeEach
  void findPlaces() {
    places = new Places(Sessions.hadoop());
    editions = places.qualified(folder.resolve("editions").toString());
  }

  @Test
  void aLockIsTakenAndGivenBack() {
    try (Lock lock = Lock.take(places, editions)) {
      assertThat(lock).isNotNull();
      assertThat(file()).exists();
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void aLockSaysWhoHoldsIt() throws IOException {
    try (Lock lock = Lock.take(places, editions)) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(file()))
          .startsWith(host() + " " + ProcessHandle.current().pid() + " 20");
    }
  }

  @Test
  void theLockOfARunAtWorkIsRefused() throws IOException {
    try (Lock lock = Lock.take(places, editions)) {
      assertThat(lock).isNotNull();
      assertLocked(host());
    }
  }

  @Test
  void theLockOfADeadRunIsTakenOver() throws Exception {
    write(host() + " " + deadProcess() + " " + SINCE + "\n");

    try (Lock lock = Lock.take(places, editions)) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(file())).contains(" " + ProcessHandle.current().pid() + " ");
    }
    assertThat(file()).doesNotExist();
  }

  /** Whether a process of another machine still runs cannot be known. */
  @Test
  void theLockOfAnotherMachineIsRefusedEvenWhenItsProcessIsUnknownHere() throws Exception {
    write("elders " + deadProcess() + " " + SINCE + "\n");

    assertLocked("elders");
  }

  @Test
  void aLockThatSaysNothingIsRefused() throws IOException {
    write("");

    assertLocked(".lock");
  }

  @Test
  void aRefusedRunLeavesTheLockInPlace() throws IOException {
    String owner = host() + " " + ProcessHandle.current().pid() + " " + SINCE + "\n";
    write(owner);

    assertLocked(SINCE);
    assertThat(file()).hasContent(owner);
  }

  @Test
  void ofRunsThatBeginTogetherOneGetsTheLock() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Files.deleteIfExists(file());
      assertThat(taken()).as("runs that got the lock, round %d", round).isEqualTo(1);
    }
  }

  @Test
  void ofRunsThatFindADeadLockTogetherOneTakesItOver() throws Exception {
    String dead = host() + " " + deadProcess() + " " + SINCE + "\n";
    for (int round = 0; round < ROUNDS; round++) {
      write(dead);
      assertThat(taken()).as("runs that got the lock, round %d", round).isEqualTo(1);
    }
  }

  /** How many of several threads that try at the same moment get the lock; none gives it back. */
  private int taken() throws Exception {
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
      Lock.take(places, editions);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  private void assertLocked(String message) {
    assertThatThrownBy(() -> Lock.take(places, editions))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED))
        .hasMessageContaining(message);
  }

  private void write(String owner) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), owner);
  }

  private Path file() {
    return folder.resolve("editions/.lock");
  }

  private static String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }

  /** The id of a process that has just ended. */
  private static long deadProcess() throws Exception {
    Process process =
        new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return process.pid();
  }
}
