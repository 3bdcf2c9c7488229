package nl.regiobeeld.export;

import nl.regiobeeld.schema.Table;

/**
 * A table, or a part of one, that is not passed on.
 *
 * @param rows how many of its rows are not
 */
public record LeftOut(Table table, long rows, Reason reason) {
  /** Why something is left out. */
  public enum Reason {
    /** A sheet holds fewer rows. */
    TOO_LONG("past niet op een werkblad; kies regio's, of csv"),
    /** Rows about wijken and buurten, too many for a workbook of all regions. */
    SMALL("wijken en buurten; die staan in csv, of kies ze met hun eigen code"),
    /** Every value as it was read, which few ask for. */
    ON_REQUEST("elke waarde zoals gelezen; alleen op verzoek");

    private final String dutch;

    Reason(String dutch) {
      this.dutch = dutch;
    }

    /** The reason as a workbook has it. */
    public String dutch() {
      return dutch;
    }
  }
}
