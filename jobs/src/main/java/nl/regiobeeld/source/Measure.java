package nl.regiobeeld.source;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a column of a file measures.
 *
 * @param position its place in the record, from 0; -1 when the measure is named in the row (OData
 *     v4)
 * @param column its name as the file has it
 * @param id the indicator, zorgsoort or count that it is
 * @param unit for example {@code %} or {@code euro}
 * @param age the age range that the column itself is about, else empty
 * @param sex the sex that the column itself is about, else empty
 * @param scale how many of the unit one in the file is: 1000 in tables in thousands
 */
public record Measure(
    int position, String column, String id, String unit, String age, String sex, int scale)
    implements Serializable {

  /** A measure in whole units. */
  public Measure(int position, String column, String id, String unit, String age, String sex) {
    this(position, column, id, unit, age, sex, 1);
  }

  /** Whether it is a number of inhabitants. */
  public boolean countsPeople() {
    return id.equals(TableColumns.INHABITANTS);
  }

  /** A cell as the file has it, in whole units. */
  Cell scaled(Cell cell) {
    if (scale == 1 || cell.value() == null) {
      return cell;
    }
    BigDecimal value = cell.value().multiply(BigDecimal.valueOf(scale));
    return new Cell(cell.measure(), cell.raw(), value, cell.status());
  }
}
