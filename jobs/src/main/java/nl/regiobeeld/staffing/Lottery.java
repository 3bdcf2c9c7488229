package nl.regiobeeld.staffing;

import java.nio.charset.StandardCharsets;

/**
 * Numbers from 0 to 1 that look like chance and are the same on every machine: SplitMix64 (Steele,
 * Lea and Flood 2014, Fast splittable pseudorandom number generators).
 */
final class Lottery {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /**
   * The numbers of one draw: they depend on nothing but seed, region and the draw's number, so it
   * does not matter who draws when.
   */
  Lottery(long seed, String region, int draw) {
    long start = mixed(seed + STEP);
    for (byte letter : region.getBytes(StandardCharsets.UTF_8)) {
      start = mixed(start + STEP + letter);
    }
    this.state = mixed(start + STEP * draw);
  }

  /** The next number, below 1. */
  double next() {
    state += STEP;
    return (mixed(state) >>> 11) * 0x1.0p-53;
  }

  private static long mixed(long value) {
    long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
