package nl.regiobeeld.staffing;

import java.math.BigDecimal;

/**
 * Demand against supply, in persons (whole numbers) or FTE.
 *
 * @param demand what is needed
 * @param supply what is there
 * @param met the part of demand that supply meets: the least of both, per sector
 * @param shortage demand − supply; below zero there is more supply than demand
 */
public record Balance(BigDecimal demand, BigDecimal supply, BigDecimal met, BigDecimal shortage) {
  /** Of nothing at all. */
  static final Balance ZERO = of(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Of one sector. */
  static Balance of(BigDecimal demand, BigDecimal supply) {
    return new Balance(demand, supply, demand.min(supply), demand.subtract(supply));
  }

  /** Of two together: people too many in one sector do no work in another, so met is a sum too. */
  Balance plus(Balance other) {
    return new Balance(
        demand.add(other.demand),
        supply.add(other.supply),
        met.add(other.met),
        shortage.add(other.shortage));
  }
}
