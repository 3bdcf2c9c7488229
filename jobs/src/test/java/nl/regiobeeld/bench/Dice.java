package nl.regiobeeld.bench;

/**
 * Made-up numbers, each fixed by the seed and what it is about, so that the same sizes always write
 * the same bytes.
 */
final class Dice {
  /** The seed of all generated extracts. */
  static final long SEED = 20_261_201L;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Dice() {}

  /** A number from 0 up to and without the bound, for these keys. */
  static int below(int bound, long... keys) {
    long state = SEED;
    for (long key : keys) {
      state = mixed(state + GOLDEN * (key + 1));
    }
    return (int) ((state >>> 33) % bound);
  }

  /** Neighbouring keys must not give neighbouring numbers. */
  private static long mixed(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
