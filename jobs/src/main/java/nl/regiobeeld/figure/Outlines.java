package nl.regiobeeld.figure;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.figure.AreaMap.Area;
import nl.regiobeeld.figure.AreaMap.Ring;
import nl.regiobeeld.schema.TableRow;

/**
 * Outlines of gemeenten that the user gave.
 *
 * @param rings by regio_code; empty without a file
 */
public record Outlines(Map<String, List<Ring>> rings) {
  /** No outlines: maps become tiles. */
  public static final Outlines NONE = new Outlines(Map.of());

  /** The area of a row, with the value in this column. */
  Area area(TableRow row, String column) {
    return new Area(
        row.text("regio_naam"),
        row.number(column),
        Mark.of(row),
        rings.getOrDefault(row.text("regio_code"), List.of()));
  }
}
