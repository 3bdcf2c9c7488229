package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a run that is gone is taken over, by one; of one that may be alive, by none. */
class DeadLockTest {
  private static final int ROUNDS = 100;

  @TempDir private Path folder;

  private LockFolder at;

  /** With the file system that update itself uses. */
  @BeforeEach
  void findPlaces() {
    at = new LockFolder(new Places(Sessions.hadoop()), folder);
  }

  @Test
  void theLockOfADeadRunIsTakenOver() throws Exception {
    at.write(LockFolder.owner(LockFolder.host(), LockFolder.deadProcess()));

    try (Lock lock = Lock.take(at.places(), at.folder())) {
      lock.requireHeld();
      assertThat(Files.readString(at.file())).contains(" " + ProcessHandle.current().pid() + " ");
    }
    assertThat(at.file()).doesNotExist();
  }

  /** As after a restart, when ids of processes are given from the beginning again. */
  @Test
  void theLockOfADeadRunWhoseProcessIdWasGivenAgainIsTakenOver() throws Exception {
    at.write(LockFolder.owner(LockFolder.host(), ProcessHandle.current().pid()));

    try (Lock lock = Lock.take(at.places(), at.folder())) {
      lock.requireHeld();
    }
  }

  /** Whether a process of another machine still runs can only be told from its signs of life. */
  @Test
  void theLockOfAnotherMachineIsRefusedEvenWhenItsProcessIsUnknownHere() throws Exception {
    at.write(LockFolder.owner("elders", LockFolder.deadProcess()));

    at.assertLocked(
        "process \\d+ on elders since " + LockFolder.SINCE + ", last sign of life \\d s ago");
  }

  @Test
  void theLockOfAnotherMachineThatIsSilentForLongIsTakenOver() throws Exception {
    at.write(LockFolder.owner("elders", 1));
    at.age(at.file());
    Files.writeString(at.heartbeat(), "a last sign");
    at.age(at.heartbeat());

    try (Lock lock = Lock.take(at.places(), at.folder())) {
      lock.requireHeld();
      assertThat(at.heartbeat()).doesNotExist();
    }
  }

  @Test
  void theLockOfAnotherMachineThatStillGivesSignsOfLifeIsRefused() throws Exception {
    at.write(LockFolder.owner("elders", 1));
    at.age(at.file());
    Files.writeString(at.heartbeat(), "a sign");

    at.assertLocked("elders");
    assertThat(at.heartbeat()).exists();
  }

  @Test
  void aLockThatSaysNothingIsRefusedUntilItIsOld() throws IOException {
    at.write("");
    at.assertLocked("its lock does not say which.*remove .*\\.lock");

    at.age(at.file());
    try (Lock lock = Lock.take(at.places(), at.folder())) {
      lock.requireHeld();
    }
  }

  /** The run that made the guard was killed before it took the dead lock over. */
  @Test
  void aGuardThatWasLeftBehindDoesNotBlockForEver() throws Exception {
    String dead = LockFolder.owner(LockFolder.host(), LockFolder.deadProcess());
    at.write(dead);
    Path guard = at.file().resolveSibling(Claim.guard(at.path(), dead).getName());
    Files.writeString(guard, LockFolder.owner(LockFolder.host(), LockFolder.deadProcess()));

    try (Lock lock = Lock.take(at.places(), at.folder())) {
      lock.requireHeld();
    }
    assertThat(at.disk()).isEmptyDirectory();
  }

  @Test
  void ofRunsThatFindADeadLockTogetherOneTakesItOver() throws Exception {
    String dead = LockFolder.owner(LockFolder.host(), LockFolder.deadProcess());
    for (int round = 0; round < ROUNDS; round++) {
      at.write(dead);
      assertThat(at.taken()).as("runs that got the lock, round %d", round).isEqualTo(1);
    }
  }
}
