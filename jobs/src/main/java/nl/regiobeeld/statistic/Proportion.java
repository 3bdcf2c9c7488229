package nl.regiobeeld.statistic;

/**
 * People with something, of all that were counted.
 *
 * @param count from zero to total
 * @param total above zero
 */
public record Proportion(double count, double total) {
  /** Refuses what is no proportion. */
  public Proportion {
    if (!(total > 0 && count >= 0 && count <= total)) {
      throw new IllegalArgumentException("no proportion: %s of %s".formatted(count, total));
    }
  }

  /** Between 0 and 1. */
  public double value() {
    return count / total;
  }

  /**
   * Wilson's limits, between 0 and 1: {@code (2x + z² ∓ z√(z² + 4x(1 − x/n))) / 2(n + z²)}.
   *
   * <p>E.B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212; R.G. Newcombe, Stat. Med. 17 (1998)
   * 857-872, method 3.
   */
  public Limits limits(Confidence confidence) {
    double z = confidence.z();
    double middle = 2 * count + z * z;
    double half = z * Math.sqrt(z * z + 4 * count * (1 - value()));
    return Limits.around(middle, half).times(1 / (2 * (total + z * z)));
  }
}
