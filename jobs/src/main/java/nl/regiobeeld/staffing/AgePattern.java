package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;

/**
 * How something differs by age: factors that say how many times as likely it is.
 *
 * @param factors zero or above, by ranges that do not overlap
 */
public record AgePattern(Map<AgeRange, BigDecimal> factors) {
  /** Copies the factors. */
  public AgePattern {
    factors = Map.copyOf(factors);
  }

  /** The factor of the range in which a whole class lies; none when it lies in no single one. */
  Optional<BigDecimal> factor(AgeRange age) {
    return factors.keySet().stream()
        .filter(range -> range.from() <= age.from() && age.to() <= range.to())
        .findFirst()
        .map(factors::get);
  }

  /** The largest factor. */
  BigDecimal largest() {
    return factors.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
