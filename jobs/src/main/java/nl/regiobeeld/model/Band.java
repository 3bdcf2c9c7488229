package nl.regiobeeld.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The five colour bands of Figure 1 of the regioplan Zuid-Limburg: where a region's value stands
 * against the national one.
 *
 * <p>Each band is half open, {@code lower <= region / national < upper}. The plan leaves a ratio of
 * exactly 1.05 without a band; here it belongs to {@link #FIVE}.
 */
public enum Band {
  ONE(1),
  TWO(2),
  THREE(3),
  FOUR(4),
  FIVE(5);

  /** The lower edges of bands 2 to 5, in percent of the national value. */
  public static final List<Integer> EDGES = List.of(95, 98, 102, 105);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int number;

  Band(int number) {
    this.number = number;
  }

  /** The band's number as published, 1 to 5. */
  public int number() {
    return number;
  }

  /**
   * The band of a region's value, exact at every edge because nothing is divided.
   *
   * @param region the region's value, any unit
   * @param national the national value in the same unit, above zero
   * @throws IllegalArgumentException when the national value is not above zero
   */
  public static Band of(BigDecimal region, BigDecimal national) {
    if (national.signum() <= 0) {
      throw new IllegalArgumentException("no band against a national value of " + national);
    }
    BigDecimal scaled = region.multiply(HUNDRED);
    int passed = 0;
    for (int edge : EDGES) {
      if (scaled.compareTo(national.multiply(BigDecimal.valueOf(edge))) >= 0) {
        passed++;
      }
    }
    return values()[passed];
  }
}
