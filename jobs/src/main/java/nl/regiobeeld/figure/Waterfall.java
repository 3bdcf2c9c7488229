package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * From a whole, by what goes off, to what is left.
 *
 * @param unit of the values
 * @param steps from left to right
 */
public record Waterfall(Unit unit, List<Step> steps) implements Body {
  /**
   * What a step is: a level that stands on the axis, or something that goes off the level before.
   */
  public enum Kind {
    LEVEL,
    OFF
  }

  /**
   * A step.
   *
   * @param low its lower end, the value itself when it has none
   * @param value its value, what goes off above zero
   * @param high its upper end
   */
  public record Step(String label, Kind kind, BigDecimal low, BigDecimal value, BigDecimal high) {
    /** The value, with its ends when they differ. */
    public String text(Unit unit) {
      boolean single = unit.number(low).equals(unit.number(high));
      return single ? unit.number(value) : unit.number(low) + " \u2013 " + unit.number(high);
    }
  }

  @Override
  public List<String> told() {
    return steps.stream()
        .map(step -> "%s: %s %s.".formatted(step.label(), step.text(unit), unit.name()))
        .toList();
  }
}
