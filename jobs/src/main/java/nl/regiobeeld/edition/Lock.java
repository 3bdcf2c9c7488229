package nl.regiobeeld.edition;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.Temporary;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.fs.Path;

/**
 * Lets one run at a time write in a folder. The file {@code .lock} says who; its owner keeps
 * writing {@code .lock-<token>} as a sign of life. The lock of an owner that is dead is taken over:
 * at once when it was a process of this machine that has ended, else when it was silent for ten
 * minutes.
 */
public final class Lock implements AutoCloseable {
  private static final String NAME = ".lock";
  private static final Duration BEAT = Duration.ofSeconds(30);

  private final Places places;
  private final Path path;
  private final Owner owner;
  private final ScheduledExecutorService heart;

  private Lock(Places places, Path path, Owner owner, Duration beat) {
    this.places = places;
    this.path = path;
    this.owner = owner;
    this.heart = Executors.newSingleThreadScheduledExecutor(Lock::thread);
    var unused =
        heart.scheduleAtFixedRate(
            this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "regiobeeld-lock");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes the lock of a folder, and clears away what its earlier owners left half written.
   *
   * @throws Refusal when another run holds it
   */
  public static Lock take(Places places, Path folder) {
    return take(places, folder, BEAT);
  }

  /** Takes the lock, to give a sign of life this often. */
  static Lock take(Places places, Path folder, Duration beat) {
    Path path = new Path(folder, NAME);
    places.makeFolder(folder);
    Owner owner = Owner.here();
    Claim claim = new Claim(places, owner.text());
    if (!claim.take(path)) {
      throw refusal(places, claim, path);
    }
    String heartbeat = Claim.heartbeat(path, owner.token()).getName();
    places.removeFiles(
        folder,
        name ->
            Temporary.is(name)
                || (name.startsWith(NAME) && !name.equals(NAME) && !name.equals(heartbeat)));
    return new Lock(places, path, owner, beat);
  }

  /** Whether an owner that lives holds the lock of a folder. */
  public static boolean isTaken(Places places, Path folder) {
    return new Claim(places, "").isTaken(new Path(folder, NAME));
  }

  private static Refusal refusal(Places places, Claim claim, Path path) {
    Optional<Owner> owner = places.text(path).flatMap(Owner::read);
    return Refusal.locked(
        "another run is at work here: %s, last sign of life %d s ago; wait for it, or, if you are sure that it is gone, remove %s%s"
            .formatted(
                owner.map(Lock::name).orElse("its lock does not say which"),
                claim.silence(path, owner).toSeconds(),
                path.toUri().getPath(),
                owner.filter(Owner::isOfThisHost).isPresent()
                    ? ""
                    : " (after %d minutes without a sign of life the next run does so itself)"
                        .formatted(Claim.PATIENCE.toMinutes())));
  }

  private static String name(Owner owner) {
    return "process %d on %s since %s".formatted(owner.pid(), owner.host(), owner.since());
  }

  /**
   * Refuses to go on when the lock is no longer ours, as after a sleep so long that another run
   * took us for dead; asked right before what must not happen twice.
   *
   * @throws Refusal when another run holds it, or none
   */
  public void requireHeld() {
    String there = places.text(path).orElse("");
    if (!isMine(there)) {
      throw Refusal.locked(
          "this run was taken for dead and lost its lock (%s) to %s; nothing was published, run it again"
              .formatted(
                  path.toUri().getPath(), Owner.read(there).map(Lock::name).orElse("nobody")));
    }
  }

  /** Whether the lock is still ours. */
  public boolean isHeld() {
    return places.text(path).filter(this::isMine).isPresent();
  }

  private boolean isMine(String text) {
    return text.equals(owner.text());
  }

  /** Gives a sign of life. */
  private synchronized void beat() {
    if (heart.isShutdown()) {
      return;
    }
    try {
      places.replace(heartbeat(), Instant.now() + "\n");
    } catch (UncheckedIOException e) {
      // The next sign makes it good; and if none gets through, requireHeld notices.
    }
  }

  private Path heartbeat() {
    return Claim.heartbeat(path, owner.token());
  }

  /** Gives the lock back, if it is still ours. */
  @Override
  public synchronized void close() {
    heart.shutdownNow();
    places.delete(heartbeat());
    if (isHeld()) {
      places.delete(path);
    }
  }
}
