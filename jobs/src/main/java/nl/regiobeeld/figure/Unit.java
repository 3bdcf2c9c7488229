package nl.regiobeeld.figure;

import java.math.BigDecimal;

/**
 * What a figure's numbers are counted in.
 *
 * @param name in Dutch, as on an axis: "%", "personen", "euro per verzekerde"
 * @param decimals how many decimals are shown
 */
public record Unit(String name, int decimals) {
  /** Percentages with one decimal, as monitors publish them. */
  public static final Unit PERCENT = new Unit("%", 1);

  /** Whole people. */
  public static final Unit PERSONS = new Unit("personen", 0);

  /** A number with its unit. */
  public String text(BigDecimal value) {
    String number = DutchNumber.text(value, decimals);
    return name.equals("%") ? number + "%" : number + " " + name;
  }

  /** A number alone. */
  public String number(BigDecimal value) {
    return DutchNumber.text(value, decimals);
  }
}
