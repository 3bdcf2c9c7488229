package nl.regiobeeld.forecast;

/**
 * What a row of a forecast is about.
 *
 * @param region code or own id
 * @param sector a sector of {@link Sectors}, or {@link Sectors#TOTAL}
 * @param scenario an id of {@link nl.regiobeeld.model.Scenarios}, or a user's own
 */
public record Subject(String region, String sector, String scenario, int year) {
  /** The same in another scenario. */
  Subject in(String other) {
    return new Subject(region, sector, other, year);
  }

  /** The same in another year. */
  Subject in(int other) {
    return new Subject(region, sector, scenario, other);
  }

  /** The same of another sector. */
  Subject of(String other) {
    return new Subject(region, other, scenario, year);
  }
}
