package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A step worked out from what it prints.
 *
 * @param value the result, unrounded
 * @param holds whether it gives the published number; true for an intermediate one
 */
public record Worked(Step step, BigDecimal value, boolean holds) {
  /**
   * Works out all steps in order.
   *
   * @throws IllegalArgumentException when a formula names what is not given
   */
  public static List<Worked> all(Explanation explanation) {
    Map<String, BigDecimal> known = new TreeMap<>();
    List<Worked> worked = new ArrayList<>();
    for (Step step : explanation.steps()) {
      Map<String, BigDecimal> given = new TreeMap<>(known);
      given.putAll(step.given());
      BigDecimal value = new Formula(step.formula()).evaluate(given, step.cells());
      known.put(step.name(), value);
      worked.add(new Worked(step, value, holds(step, value)));
    }
    return worked;
  }

  private static boolean holds(Step step, BigDecimal value) {
    if (step.published().isEmpty()) {
      return true;
    }
    BigDecimal published = step.published().get();
    BigDecimal rounded = value.setScale(published.scale(), RoundingMode.HALF_UP);
    BigDecimal difference = rounded.subtract(published).abs();
    return step.sure() == Step.Sure.DECIMAL
        ? difference.signum() == 0
        : difference.compareTo(published.ulp()) <= 0;
  }
}
