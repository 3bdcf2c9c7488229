package nl.regiobeeld.sample;

import java.math.BigDecimal;

/**
 * One observation of table 03759ned as OData version 4 has it.
 *
 * @param measure M000352 (1 January) or M000365 (mean of two of those)
 * @param marital code of marital status
 * @param sex code
 * @param age code
 * @param region code
 * @param year calendar year
 * @param value null when it cannot exist
 */
record Observation(
    String measure,
    String marital,
    String sex,
    String age,
    String region,
    int year,
    BigDecimal value) {

  /** The code of its period. */
  String period() {
    return year + "JJ00";
  }

  /** Why it has a value, or has none. */
  String attribute() {
    return value == null ? "Impossible" : "None";
  }
}
