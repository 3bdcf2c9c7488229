package nl.regiobeeld.model;

import java.util.Locale;

/** Where the limits of a value come from; the lower-case names are the values of marges. */
public enum Margins {
  /** The publisher's own. */
  GEPUBLICEERD,
  /** Ours, from counts by a standard formula. */
  BEREKEND,
  /** Ours, from the gemeenten's limits. */
  BENADERD;

  /** The value of marges. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
