package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time, and it knows when it no longer is the one. */
class LockTest {
  private static final int ROUNDS = 100;

  @TempDir private Path folder;

  private LockFolder at;

  /** With the file system that update itself uses. */
  @BeforeEach
  void findPlaces() {
    at = new LockFolder(new Places(Sessions.hadoop()), folder);
  }

  @Test
  void aLockIsTakenAndGivenBack() {
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      assertThat(lock).isNotNull();
      assertThat(at.file()).exists();
    }
    assertThat(at.file()).doesNotExist();
  }

  @Test
  void aLockSaysWhoHoldsIt() throws IOException {
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(at.file()))
          .startsWith(LockFolder.host() + " " + ProcessHandle.current().pid() + " 20");
    }
  }

  @Test
  void theLockOfARunAtWorkIsRefused() throws IOException {
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      assertThat(lock).isNotNull();
      at.assertLocked(LockFolder.host());
    }
  }

  @Test
  void aRefusedRunLeavesTheLockInPlace() throws IOException {
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      String owner = Files.readString(at.file());
      at.assertLocked(LockFolder.host());
      lock.requireHeld();
      assertThat(at.file()).hasContent(owner);
    }
  }

  @Test
  void aRunThatLostItsLockGoesNoFurtherAndLeavesTheNewOnesAlone() throws IOException {
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      at.write(LockFolder.owner("elders", 1));

      assertThat(lock.isHeld()).isFalse();
      assertThatThrownBy(lock::requireHeld)
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED))
          .hasMessageContaining("elders");
    }
    assertThat(at.file()).hasContent(LockFolder.owner("elders", 1));
  }

  @Test
  void whoHoldsTheLockKeepsGivingSignsOfLife() throws Exception {
    try (Lock lock = Lock.take(at.places(), at.folder(), Duration.ofMillis(1))) {
      lock.requireHeld();
      Path sign = at.heartbeat(Files.readString(at.file()).strip().split(" ", -1)[4]);
      for (int seen = 0; seen < 3; seen++) {
        awaitAndRemove(sign);
      }
    }
    assertThat(at.disk()).isEmptyDirectory();
  }

  @Test
  void whatKilledRunsLeftHalfWrittenIsClearedAway() throws IOException {
    Files.createDirectories(at.disk());
    Files.writeString(at.disk().resolve(".CURRENT." + UUID.randomUUID()), "half");
    Files.writeString(at.disk().resolve(".lock-" + UUID.randomUUID()), "a last sign");
    Files.writeString(at.disk().resolve(".mine"), "somebody's own");

    Lock.take(at.places(), at.folder()).close();

    assertThat(at.disk().toFile().list()).containsExactly(".mine");
  }

  @Test
  void ofRunsThatBeginTogetherOneGetsTheLock() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Files.deleteIfExists(at.file());
      assertThat(at.taken()).as("runs that got the lock, round %d", round).isEqualTo(1);
    }
  }

  private static void awaitAndRemove(Path sign) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (!Files.deleteIfExists(sign)) {
      assertThat(Instant.now()).as("a sign of life").isBefore(end);
      Thread.onSpinWait();
    }
  }
}
