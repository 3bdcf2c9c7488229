package nl.regiobeeld.model;

import java.util.Locale;

/** Why a value is there or is missing; the lower-case names are the values of status. */
public enum Status {
  OK,
  /** There, and the publisher calls it provisional. */
  VOORLOPIG,
  /**
   * There, from a gemeente that was shared out over several, or between two years of a forecast.
   */
  GESCHAT,
  /** The publisher says that this cell cannot exist. */
  ONMOGELIJK,
  /** The publisher's "unknown, unreliable or secret", or a blank whose kind was lost. */
  ONBEKEND,
  /** A text, which has no value. */
  TEKST,
  /** The provider takes no new patients. */
  PATIENTENSTOP,
  /** There, but without a national value above zero to compare with. */
  GEEN_LANDELIJKE_WAARDE,
  /** There, and the region is no worse off than the Netherlands. */
  GEEN_ACHTERSTAND,
  /** There, but for one year only. */
  TE_WEINIG_PUNTEN,
  /** Not printed, and follows from what is. */
  AFGELEID,
  /** Named in a plan, printed without a value. */
  NIET_GEPUBLICEERD;

  /** The value of status. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
