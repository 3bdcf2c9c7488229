package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A named number of a formula.
 *
 * @param name as the formula has it
 * @param value as printed (20 of 20 %); none when the text needs it and does not print it
 * @param unit of the value
 * @param source as printed, or empty
 * @param line of the document, or 0 when there is none
 * @param rounding to a multiple of what the text rounded it, where that can be told
 */
public record Parameter(
    String name,
    Optional<BigDecimal> value,
    String unit,
    String source,
    int line,
    Optional<BigDecimal> rounding) {

  /** The name with its value and unit; a question mark for a value that is not printed. */
  public String text() {
    String number = value.map(Dutch::plain).orElse("?");
    return (name + "=" + number + " " + unit).strip();
  }

  /** Half of what it is rounded to; the value itself may lie that far off. */
  Optional<BigDecimal> half() {
    return rounding.map(step -> step.divide(BigDecimal.valueOf(2)));
  }
}
