package nl.regiobeeld.forecast;

import java.math.BigDecimal;

/**
 * A number that a plan or publisher gives.
 *
 * @param value persons, percent or an index
 * @param source whose it is: the plan, or the publisher's table
 * @param issue the year in which that forecast came out
 * @param place where it stands: document:lines, or file:line
 * @param words what stands there, or empty
 */
public record Given(
    Subject subject,
    Quantity quantity,
    BigDecimal value,
    String source,
    int issue,
    String place,
    String words) {
  /** The same number of another region. */
  public Given about(String region) {
    Subject other = new Subject(region, subject.sector(), subject.scenario(), subject.year());
    return new Given(other, quantity, value, source, issue, place, words);
  }
}
