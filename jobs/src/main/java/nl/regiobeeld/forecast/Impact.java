package nl.regiobeeld.forecast;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a region's initiatives take away from its demand, in persons.
 *
 * @param year when they do
 * @param persons region to scenario to persons
 */
public record Impact(int year, Map<String, Map<String, BigDecimal>> persons) {
  /** Nothing is known of any initiative. */
  public static final Impact NONE = new Impact(0, Map.of());

  /** What they take away in a scenario, of all sectors together; none in other years. */
  Optional<BigDecimal> of(String scenario, Subject reference) {
    boolean known = reference.year() == year && reference.sector().equals(Sectors.TOTAL);
    return known
        ? Optional.ofNullable(persons.getOrDefault(reference.region(), Map.of()).get(scenario))
        : Optional.empty();
  }
}
