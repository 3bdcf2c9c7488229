package nl.regiobeeld.source;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.regiobeeld.model.Status;

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

  /** The cell of a value as the file has it. */
  Cell cell(int number, String raw, BigDecimal value, Status status) {
    boolean scaled = value != null && scale != 1;
    return new Cell(
        number, raw, scaled ? value.multiply(BigDecimal.valueOf(scale)) : value, status);
  }
}
