package nl.regiobeeld.region;

/**
 * A gemeente of one indeling, or a share of it, as part of a gemeente of another.
 *
 * @param origin code of the gemeente in the counts' own indeling
 * @param share how much of it
 * @param basis by what it was shared out; anything but {@link Basis#GEHEEL} is an estimate
 */
public record Part(String origin, Share share, Basis basis) {
  /** A part; all of a gemeente rests on no estimate. */
  public Part {
    basis = share.isWhole() ? Basis.GEHEEL : basis;
  }

  /** All of a gemeente. */
  static Part whole(String origin) {
    return new Part(origin, Share.WHOLE, Basis.GEHEEL);
  }

  /** A share of this part. */
  Part shared(Part step) {
    return new Part(origin, share.times(step.share), basis.and(step.basis));
  }

  /** The two parts of one origin together. */
  Part plus(Part other) {
    return new Part(origin, share.plus(other.share), basis.and(other.basis));
  }

  /** The origin, with its share unless that is all: {@code GM0788 × 2149/14318}. */
  @Override
  public String toString() {
    return share.isWhole() ? origin : origin + " × " + share;
  }
}
