package nl.regiobeeld.region;

import java.io.Serializable;

/**
 * A gemeente and its life, counted in the yearly indeling of 1 January.
 *
 * @param code for example {@code GM0917}
 * @param name CBS's name in the register
 * @param from first year, or 0 when it was there before the register starts
 * @param until last year, or {@link Integer#MAX_VALUE} when it still exists
 */
public record Gemeente(String code, String name, int from, int until) implements Serializable {
  /** Whether it existed on 1 January of the year. */
  public boolean existsIn(int year) {
    return from <= year && year <= until;
  }

  /** How many years its life lies from the year; 0 when it existed then. */
  int distanceTo(int year) {
    return year < from ? from - year : Math.max(0, year - until);
  }
}
