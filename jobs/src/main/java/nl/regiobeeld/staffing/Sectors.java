package nl.regiobeeld.staffing;

import java.util.List;

/** The sectors of care and welfare, by id. */
public final class Sectors {
  /** In the order in which tables and figures have them. */
  public static final List<String> IDS =
      List.of("vvt", "msz", "ghz", "ggz", "huisartsen", "jeugdzorg", "overig");

  /** The sum of a region's sectors. */
  public static final String TOTAL = "totaal";

  private Sectors() {}
}
