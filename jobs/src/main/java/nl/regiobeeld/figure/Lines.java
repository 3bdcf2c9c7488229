package nl.regiobeeld.figure;

import java.util.List;

/**
 * Series of years in one frame.
 *
 * @param unit of the values
 * @param fromZero whether the axis must have zero, as for numbers of people; not for indices
 * @param lines the most important first
 */
public record Lines(Unit unit, boolean fromZero, List<Line> lines) implements Body {
  @Override
  public List<String> told() {
    return lines.stream().map(line -> line.told(unit)).toList();
  }
}
