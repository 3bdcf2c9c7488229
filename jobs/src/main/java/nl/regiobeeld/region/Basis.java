package nl.regiobeeld.region;

/** By what a gemeente was shared out; the later of two is the weaker. */
public enum Basis {
  /** Not shared: all of it went on. */
  GEHEEL,
  /** By the inhabitants that moved. */
  INWONERS,
  /** By the dwellings that moved, where inhabitants were not recorded. */
  WONINGEN;

  /** What a share of a share rests on. */
  Basis and(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
