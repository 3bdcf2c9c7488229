package nl.regiobeeld.source;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

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
 * @param share whether it is known to be a percentage of a whole
 */
public record Measure(
    int position,
    String column,
    String id,
    String unit,
    String age,
    String sex,
    int scale,
    boolean share)
    implements Serializable {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** A measure in whole units. */
  public Measure(int position, String column, String id, String unit, String age, String sex) {
    this(position, column, id, unit, age, sex, 1, false);
  }

  /** The same, known to be a percentage of a whole. */
  Measure asShare() {
    return new Measure(position, column, id, unit, age, sex, scale, true);
  }

  /**
   * Why the value of a cell is impossible for what it measures, in Dutch; none when it is possible.
   */
  Optional<String> impossible(Cell cell) {
    BigDecimal value = cell.value();
    if (value == null) {
      return Optional.empty();
    }
    if (countsPeople() && value.signum() < 0) {
      return Optional.of("negatief aantal");
    }
    boolean within = value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
    return share && !within ? Optional.of("percentage buiten 0 tot en met 100") : Optional.empty();
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
