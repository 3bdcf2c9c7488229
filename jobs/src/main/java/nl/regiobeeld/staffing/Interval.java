package nl.regiobeeld.staffing;

/**
 * Between which persons a sector of a region probably lies in a year, by the ranges of the
 * parameters.
 *
 * @param sector its id, or {@link Sectors#TOTAL}
 * @param year from the base year on
 * @param demand persons
 * @param supply persons
 * @param shortage persons
 */
public record Interval(String sector, int year, Bounds demand, Bounds supply, Bounds shortage) {
  /**
   * Two percentiles of the draws, half up to whole persons.
   *
   * @param lower limit
   * @param upper limit
   */
  public record Bounds(long lower, long upper) {}
}
