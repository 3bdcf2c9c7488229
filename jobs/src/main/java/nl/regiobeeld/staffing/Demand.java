package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What demand for a sector's personnel is made of in one year; factors have six decimals.
 *
 * @param base personnel in the base year
 * @param index of the population's use of care, 1 in the base year
 * @param unmet 1 + unmet demand
 * @param growth of demand that does not follow from the population, 1 in the base year
 * @param hours per person, 1 in the base year
 * @param fte of one person, in the base year
 */
public record Demand(
    long base,
    BigDecimal index,
    BigDecimal unmet,
    BigDecimal growth,
    BigDecimal hours,
    BigDecimal fte) {

  /** Demand in a year, given the index of the population's use of care. */
  static Demand of(
      SectorInput sector, Parameters parameters, Clock clock, BigDecimal index, boolean frozen) {
    String id = sector.sector();
    return new Demand(
        sector.persons(),
        index,
        rounded(BigDecimal.ONE.add(parameters.share(id, Lever.ONVERVULDE_VRAAG))),
        growth(parameters.share(id, Lever.GROEI_VRAAG), clock.growthYears()),
        rounded(frozen ? BigDecimal.ONE : BigDecimal.ONE.add(moreHours(id, parameters, clock))),
        sector.fte(parameters.fullTime()));
  }

  private static BigDecimal moreHours(String sector, Parameters parameters, Clock clock) {
    return clock.part(parameters.share(sector, Lever.UREN_PER_PERSOON), Demography.SCALE);
  }

  /** (1 + g)^years, half up at six decimals. */
  private static BigDecimal growth(BigDecimal share, int years) {
    return rounded(BigDecimal.ONE.add(share).pow(years, MathContext.DECIMAL128));
  }

  private static BigDecimal rounded(BigDecimal factor) {
    return factor.setScale(Demography.SCALE, RoundingMode.HALF_UP);
  }

  /** base × index × unmet × growth ÷ hours, half up to whole persons; before initiatives. */
  long persons() {
    return BigDecimal.valueOf(base)
        .multiply(index)
        .multiply(unmet)
        .multiply(growth)
        .divide(hours, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** The FTE of so many persons, half up at six decimals. */
  BigDecimal fte(long persons) {
    return BigDecimal.valueOf(persons)
        .multiply(fte)
        .multiply(hours)
        .setScale(Demography.SCALE, RoundingMode.HALF_UP);
  }
}
