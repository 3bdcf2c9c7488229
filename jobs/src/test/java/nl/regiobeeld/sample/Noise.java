package nl.regiobeeld.sample;

import java.util.Random;

/**
 * A stream of made-up chance, fixed by the seed and a key.
 *
 * <p>Each number of the sample has its own key (file, gemeente, …), so that adding a gemeente or a
 * column leaves all other numbers as they were.
 */
final class Noise {
  /** The seed of the whole sample. */
  static final long SEED = 20_180_101L;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  // Not SplittableRandom and not nextGaussian: only Random's basic draws are fixed by the JDK's
  // documentation, for every version.
  private final Random random;

  private Noise(long seed) {
    random = new Random(seed);
  }

  /** The stream that belongs to these keys; the same keys give the same stream. */
  static Noise of(Object... keys) {
    long hash = FNV_OFFSET ^ SEED;
    for (Object key : keys) {
      String text = key + "|";
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * FNV_PRIME;
      }
    }
    return new Noise(mixed(hash));
  }

  /** A number from 0 to 1, each as likely. */
  double uniform() {
    return random.nextDouble();
  }

  /** A number around 0 with deviation 1, never beyond 3.5: the sum of four uniform ones. */
  double normal() {
    double sum = uniform() + uniform() + uniform() + uniform();
    return (sum - 2) * 1.7320508075688772;
  }

  /** True in this share of the cases. */
  boolean chance(double share) {
    return uniform() < share;
  }

  /** How many times something happens that is expected this often: as Poisson has it. */
  long count(double expected) {
    if (expected > 30) {
      return Math.round(expected + normal() * Math.sqrt(expected));
    }
    double limit = StrictMath.exp(-expected);
    long count = 0;
    for (double product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  }

  /** Neighbouring keys must not give neighbouring streams. */
  private static long mixed(long hash) {
    long once = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return twice ^ (twice >>> 33);
  }
}
