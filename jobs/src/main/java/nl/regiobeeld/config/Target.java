package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plan promises, or follows without a promise.
 *
 * @param id for example {@code K12}
 * @param name Dutch
 * @param regions codes of regions and ids of own ones
 * @param table whose rows tell how far it is
 * @param measure what it measures there: indicator, zorgsoort or soort_zorg; {@link #ALL} for every
 *     indicator
 * @param age the age range there
 * @param unit of its values
 * @param down whether less is wanted
 * @param basis the value to start from, as far as the plan prints it
 * @param basisYear its year, or 0 when not told
 * @param printed the number that the plan prints for the target, if it prints any
 * @param as what the printed number is
 * @param year when it should be reached, or 0 when not told
 * @param place document:lines of the plan
 * @param remark the plan's words and ours about them
 */
public record Target(
    String id,
    String name,
    List<String> regions,
    String table,
    String measure,
    String age,
    String unit,
    boolean down,
    Optional<BigDecimal> basis,
    int basisYear,
    Optional<BigDecimal> printed,
    As as,
    int year,
    String place,
    String remark) {
  /** The tables that can tell how far a target is. */
  static final String INDICATORS = "indicatoren";

  static final String COSTS = "zorgkosten";
  static final String WAITS = "wachttijden";
  static final String GAPS = "achterstand";
  static final List<String> TABLES = List.of(INDICATORS, COSTS, WAITS, GAPS);

  /** The measure of a target about all indicators. */
  public static final String ALL = "alle";

  /** What a printed number is; the lower-case names stand in {@code conf/}. */
  public enum As {
    /** The value to reach. */
    WAARDE,
    /** The change from the basis, in percent of it. */
    VERANDERING,
    /** The change from the basis, in its unit. */
    VERSCHIL;

    /** The name as written in {@code conf/}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<As> ofLabel(String label) {
      return Arrays.stream(values()).filter(as -> as.label().equals(label)).findFirst();
    }
  }
}
