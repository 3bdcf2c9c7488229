package nl.regiobeeld.staffing;

import java.math.BigDecimal;

/**
 * How intervals are drawn.
 *
 * @param count how many futures
 * @param seed the same seed gives the same futures
 * @param lower percentile of the lower limit
 * @param upper percentile of the upper limit
 */
public record Drawing(int count, long seed, BigDecimal lower, BigDecimal upper) {}
