package nl.regiobeeld.fetch;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Sees to it that no host gets more than so many requests at once. */
final class Hosts {
  private final int most;
  private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

  Hosts(int most) {
    this.most = most;
  }

  /** The free places at an address's host; to be taken for a request, and given back after it. */
  Semaphore places(URI address) {
    return places.computeIfAbsent(address.getAuthority(), host -> new Semaphore(most, true));
  }
}
