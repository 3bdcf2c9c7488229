package nl.regiobeeld.edition;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.fs.Path;

/** Lets one run at a time write editions; a lock whose run is known to be dead is taken over. */
public final class Lock implements AutoCloseable {
  private final Places places;
  private final Path path;

  private Lock(Places places, Path path) {
    this.places = places;
    this.path = path;
  }

  /**
   * Takes the lock of an editions folder.
   *
   * @throws Refusal when another run holds it
   */
  public static Lock take(Places places, Path folder) {
    Path path = new Path(folder, ".lock");
    places.makeFolder(folder);
    String mine = "%s %d %s%n".formatted(host(), ProcessHandle.current().pid(), Instant.now());
    if (!places.create(path, mine)) {
      String owner = places.text(path).orElse("").strip();
      if (!isDead(owner) || !takeOver(places, path, owner, mine)) {
        throw Refusal.locked(
            "another run is at work here (host, process, since: %s); wait for it, or remove %s if you are sure that it is gone"
                .formatted(owner, path.toUri().getPath()));
      }
    }
    return new Lock(places, path);
  }

  /** Of several runs that find the same dead lock, the one that makes the guard takes it over. */
  private static boolean takeOver(Places places, Path path, String owner, String mine) {
    Path guard = new Path(path.getParent(), ".lock." + owner.replaceAll("[^A-Za-z0-9.-]", "_"));
    if (!places.create(guard, mine)) {
      return false;
    }
    try {
      boolean same = places.text(path).orElse("").strip().equals(owner);
      if (same) {
        places.replace(path, mine);
      }
      return same;
    } finally {
      places.delete(guard);
    }
  }

  private static boolean isDead(String owner) {
    String[] parts = owner.split(" ", -1);
    if (parts.length != 3 || !parts[0].equals(host()) || !parts[1].matches("\\d{1,18}")) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[1]));
    return process.isEmpty() || !process.get().isAlive();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown-host";
    }
  }

  @Override
  public void close() {
    places.delete(path);
  }
}
