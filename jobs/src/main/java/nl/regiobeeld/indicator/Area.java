package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An area within a region that has a value.
 *
 * @param value as published
 * @param weight people in it, where known
 * @param limits the lower and the upper 95 % limit, or none
 * @param ranks by each ranking, in their order: the lower, the worse off; none where it has no
 *     value
 */
record Area(
    String code,
    BigDecimal value,
    Optional<BigDecimal> weight,
    List<BigDecimal> limits,
    List<Optional<BigDecimal>> ranks) {

  /** Whether its people are known, and there are any. */
  boolean hasPeople() {
    return weight.filter(people -> people.signum() > 0).isPresent();
  }

  /** The width of the limits; only where there are any. */
  double width() {
    return limits.get(1).subtract(limits.get(0)).doubleValue();
  }
}
