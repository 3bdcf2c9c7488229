package nl.regiobeeld.demand;

import java.math.BigDecimal;
import nl.regiobeeld.model.Status;

/**
 * A row of table vraagontwikkeling, its region aside.
 *
 * @param value {@code factor * part / whole}, six decimals; null when it is not known
 * @param national the Netherlands' value of the year, or null
 * @param ratio value / national, six decimals, or null
 * @param part the row's teller
 * @param whole the row's noemer
 * @param baseYear 0 when the measure has none
 * @param forecast whether its people are expected
 * @param source empty when not known
 * @param remark Dutch
 */
public record Driver(
    Subject subject,
    int year,
    BigDecimal value,
    BigDecimal national,
    BigDecimal ratio,
    BigDecimal part,
    BigDecimal whole,
    BigDecimal factor,
    int baseYear,
    boolean forecast,
    String source,
    Status status,
    String remark) {
  /** A row without a value, and why. */
  static Driver unknown(
      Subject subject, int year, BigDecimal national, int baseYear, boolean forecast, String why) {
    return new Driver(
        subject,
        year,
        null,
        national,
        null,
        null,
        null,
        null,
        baseYear,
        forecast,
        "",
        Status.ONBEKEND,
        why);
  }
}
