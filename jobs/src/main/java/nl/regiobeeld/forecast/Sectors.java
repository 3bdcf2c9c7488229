package nl.regiobeeld.forecast;

import java.util.List;
import nl.regiobeeld.model.Sector;

/** The sectors of care that a forecast tells apart. */
public final class Sectors {
  /** All sectors together. */
  public static final String TOTAL = "totaal";

  /** What a plan's rounded shares leave over. */
  public static final String UNDIVIDED = "niet_verdeeld";

  /** The sectors, as plans print them. */
  public static final List<String> PARTS = Sector.ids();

  private Sectors() {}
}
