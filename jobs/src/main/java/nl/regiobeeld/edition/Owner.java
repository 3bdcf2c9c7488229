package nl.regiobeeld.edition;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a lock, as its file says.
 *
 * @param host the machine
 * @param pid the process on that machine
 * @param started when that process started, by its machine's clock, as its id may be given again;
 *     the epoch when the machine does not tell
 * @param since when it took the lock, by its machine's clock
 * @param token tells this taking from every other
 */
record Owner(String host, long pid, Instant started, Instant since, String token) {
  private static final String UNKNOWN = "unknown-host";

  /** Machines tell a start from the time that they themselves started, in whole ticks. */
  private static final Duration UNSHARP = Duration.ofSeconds(2);

  /** This process, now. */
  static Owner here() {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(
        hostHere(),
        process.pid(),
        start(process).orElse(Instant.EPOCH),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        UUID.randomUUID().toString());
  }

  /** What a lock's file says, or none when it says nothing that can be understood. */
  static Optional<Owner> read(String text) {
    String[] parts = text.strip().split(" ", -1);
    if (parts.length != 5 || !parts[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Owner(
              parts[0],
              Long.parseLong(parts[1]),
              Instant.parse(parts[2]),
              Instant.parse(parts[3]),
              parts[4]));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What a lock's file says of this owner. */
  String text() {
    return String.format(Locale.ROOT, "%s %d %s %s %s%n", host, pid, started, since, token);
  }

  /**
   * Whether its process is one of this machine, so that it can be looked up; names that many
   * machines have tell nothing.
   */
  boolean isOfThisHost() {
    return host.equals(hostHere()) && !host.equals(UNKNOWN) && !host.equals("localhost");
  }

  /** Whether its process has ended; only to be asked on its own machine. */
  boolean isGone() {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isEmpty() || start(process.get()).filter(this::isOther).isPresent();
  }

  private boolean isOther(Instant start) {
    return !started.equals(Instant.EPOCH)
        && Duration.between(started, start).abs().compareTo(UNSHARP) > 0;
  }

  private static Optional<Instant> start(ProcessHandle process) {
    return process.info().startInstant();
  }

  private static String hostHere() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return UNKNOWN;
    }
  }
}
