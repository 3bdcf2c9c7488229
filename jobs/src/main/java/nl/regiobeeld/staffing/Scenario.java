package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A future to compute: what differs from the parameters as they stand.
 *
 * @param id Dutch snake_case
 * @param name Dutch
 * @param frozen whether supply stays as it is in the base year, hours included
 * @param initiatives which impact of the region's initiatives counts, if any
 * @param values other values of parameters, by lever and sector
 */
public record Scenario(
    String id,
    String name,
    boolean frozen,
    Optional<Impact.Size> initiatives,
    Map<Lever, Map<String, BigDecimal>> values) {
  /** Whether nothing differs. */
  public boolean isPlain() {
    return !frozen && initiatives.isEmpty() && values.isEmpty();
  }
}
