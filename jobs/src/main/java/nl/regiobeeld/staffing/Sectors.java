package nl.regiobeeld.staffing;

/**
 * What the model tells sectors together by; each by itself is {@link nl.regiobeeld.model.Sector}.
 */
public final class Sectors {
  /** The sum of a region's sectors. */
  public static final String TOTAL = "totaal";

  private Sectors() {}
}
