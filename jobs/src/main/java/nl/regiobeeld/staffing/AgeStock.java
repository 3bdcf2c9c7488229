package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiobeeld.model.AgeRange;

/**
 * The personnel of a sector in one age class, in the base year.
 *
 * @param age the class
 * @param persons how many
 * @param hours per person per week
 */
public record AgeStock(AgeRange age, long persons, BigDecimal hours) {
  /** The FTE of one person, half up at six decimals. */
  BigDecimal fte(BigDecimal fullTime) {
    return hours.divide(fullTime, Demography.SCALE, RoundingMode.HALF_UP);
  }
}
