package nl.regiobeeld.model;

/** The kinds of care that rates by age and sex are of, as files and tables write them. */
public final class RateKind {
  /** Use of a sector's care, as weights of ages and sexes among each other. */
  public static final String SECTOR = "sector";

  /** Persons with a condition. */
  public static final String CONDITION = "aandoening";

  /** Clients of elderly care. */
  public static final String CLIENTS = "clienten";

  private RateKind() {}
}
