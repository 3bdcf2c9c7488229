package nl.regiobeeld.source;

import java.math.BigDecimal;
import nl.regiobeeld.model.Status;

/**
 * One conformed value of a record.
 *
 * @param measure index into the layout's measures
 * @param raw the text as it stands in the file
 * @param value null when missing
 * @param status why it is there or missing
 */
public record Cell(int measure, String raw, BigDecimal value, Status status) {
  /** The same, of a period whose figures the publisher calls provisional. */
  public Cell provisional() {
    return status == Status.OK ? new Cell(measure, raw, value, Status.VOORLOPIG) : this;
  }
}
