package nl.regiobeeld.config;

import java.time.Duration;
import java.util.Map;

/**
 * How extracts are fetched, and which.
 *
 * @param manners how servers are treated
 * @param sources by id, in the order of the file
 */
public record FetchSettings(Manners manners, Map<String, FetchSource> sources) {
  /**
   * How servers are treated.
   *
   * @param connections at most this many at once per host
   * @param connect how long making a connection may take
   * @param answer how long an answer may take to begin
   * @param stall how long a begun answer may go on with next to nothing coming
   * @param attempts how often a request is made that brings nothing
   * @param pause before the second attempt; doubled before each further one, and varied at random
   * @param longestPause that is ever waited, also when a server asks for more
   * @param largest most bytes that one file may have
   */
  public record Manners(
      int connections,
      Duration connect,
      Duration answer,
      Duration stall,
      int attempts,
      Duration pause,
      Duration longestPause,
      long largest) {}
}
