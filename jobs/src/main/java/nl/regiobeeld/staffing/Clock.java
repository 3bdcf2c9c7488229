package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiobeeld.model.Refusal;

/**
 * How far a year is from the base year.
 *
 * @param base year of the personnel
 * @param horizon when what comes gradually is complete
 * @param growthUntil the last year of growth
 * @param year the year
 */
record Clock(int base, int horizon, int growthUntil, int year) {

  /**
   * A year of a region.
   *
   * @throws Refusal when the horizon lies before
   */
  static Clock of(RegionInput region, Parameters parameters, int year) {
    if (parameters.horizon() <= region.baseYear()) {
      throw Refusal.usage(
          "conf/scenarios/model.yaml: horizon %d is not after %d, the year of the personnel of region %s; set a later horizon"
              .formatted(parameters.horizon(), region.baseYear(), region.region()));
    }
    return new Clock(region.baseYear(), parameters.horizon(), parameters.growthUntil(), year);
  }

  /** In how many years demand has grown. */
  int growthYears() {
    return Math.max(0, Math.min(year, growthUntil) - base);
  }

  /**
   * What is there by now of something that comes gradually: none in the base year, all from the
   * horizon.
   */
  BigDecimal part(BigDecimal all, int scale) {
    return all.multiply(BigDecimal.valueOf(elapsed()))
        .divide(BigDecimal.valueOf(span()), scale, RoundingMode.HALF_UP);
  }

  /** Years since the base year, as far as the horizon. */
  int elapsed() {
    return Math.min(year, horizon) - base;
  }

  /** Years from the base year to the horizon. */
  int span() {
    return horizon - base;
  }
}
