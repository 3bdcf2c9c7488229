package nl.regiobeeld.edition;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.StoreClock;
import nl.regiobeeld.model.Sha256;
import org.apache.hadoop.fs.Path;

/** One process's try for a lock: it gets one that is free, or whose owner is dead. */
final class Claim {
  /** How long after its last sign of life an owner that cannot be looked up counts as dead. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** How often a lock may be given back between finding it taken and reading by whom. */
  private static final int TRIES = 20;

  private static final int SHORT_HASH = 16;

  private final Places places;
  private final String mine;

  /**
   * A try on behalf of one owner.
   *
   * @param mine what the lock's file is to say
   */
  Claim(Places places, String mine) {
    this.places = places;
    this.mine = mine;
  }

  /** The file that an owner of a lock keeps writing, as a sign that it lives. */
  static Path heartbeat(Path lock, String token) {
    return new Path(lock.getParent(), lock.getName() + "-" + token);
  }

  /** The file that who takes the place of a dead owner must get first. */
  static Path guard(Path lock, String owner) {
    byte[] digest = Sha256.digest().digest(owner.getBytes(StandardCharsets.UTF_8));
    String hash = HexFormat.of().formatHex(digest).substring(0, SHORT_HASH);
    return new Path(lock.getParent(), lock.getName() + "." + hash);
  }

  /**
   * Takes a lock.
   *
   * @return whether it is ours now
   */
  boolean take(Path lock) {
    for (int i = 0; i < TRIES; i++) {
      if (places.create(lock, mine)) {
        return true;
      }
      Optional<String> owner = places.text(lock);
      if (owner.isPresent()) {
        return isDead(lock, owner.get()) && takeOver(lock, owner.get());
      }
    }
    return false;
  }

  /**
   * Of several that find the same dead owner, the one that gets the guard takes its place. The
   * guard is a lock itself: one whose taker was killed is taken over in the same way.
   */
  private boolean takeOver(Path lock, String owner) {
    Path guard = guard(lock, owner);
    if (!take(guard)) {
      return false;
    }
    try {
      boolean same = places.text(lock).filter(owner::equals).isPresent();
      if (same) {
        places.replace(lock, mine);
      }
      return same;
    } finally {
      // Who got the lock clears guards away too, and others may make this one again meanwhile; one
      // that stays is taken over like a lock.
      places.removeFiles(guard.getParent(), guard.getName()::equals);
    }
  }

  /**
   * Whether a lock is held by an owner that is not dead. Who may not write there cannot ask the
   * store's clock, and takes its owner for alive.
   */
  boolean isTaken(Path lock) {
    try {
      return places.text(lock).filter(owner -> !isDead(lock, owner)).isPresent();
    } catch (UncheckedIOException e) {
      return places.exists(lock);
    }
  }

  private boolean isDead(Path lock, String text) {
    Optional<Owner> owner = Owner.read(text);
    if (owner.isPresent() && owner.get().isOfThisHost()) {
      return owner.get().isGone();
    }
    return silence(lock, owner).compareTo(PATIENCE) > 0;
  }

  /** How long ago an owner last gave a sign of life, by the clock of the store alone. */
  Duration silence(Path lock, Optional<Owner> owner) {
    StoreClock clock = new StoreClock(places);
    Instant now = clock.now(lock.getParent());
    Instant taken = clock.written(lock).orElse(now);
    Instant last =
        owner
            .flatMap(known -> clock.written(heartbeat(lock, known.token())))
            .filter(taken::isBefore)
            .orElse(taken);
    return Duration.between(last, now);
  }
}
