package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.initiative.FormulaFault;

/**
 * Comparisons of single numbers, all of which must hold.
 *
 * @param cells name to number
 * @param comparisons over these names
 * @param rounding to multiples of what both sides are rounded before they are compared, as the plan
 *     prints rounded numbers
 */
public record Statement(
    Map<String, Cell> cells, List<Comparison> comparisons, Optional<BigDecimal> rounding)
    implements Check {

  @Override
  public Outcome in(Figures figures) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    List<Used> used = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    cells.forEach(
        (name, cell) -> {
          Cell.Found found = cell.in(figures);
          used.addAll(found.used());
          if (found.number() == null) {
            problems.add(name + ": " + found.problem());
          } else {
            numbers.put(name, found.number());
          }
        });
    return problems.isEmpty()
        ? compared(numbers, used)
        : Outcome.open(String.join("; ", problems), used);
  }

  private Outcome compared(Map<String, BigDecimal> numbers, List<Used> used) {
    boolean holds = true;
    List<String> lines = new ArrayList<>();
    try {
      for (Comparison comparison : comparisons) {
        Comparison.Worked worked = comparison.with(numbers, rounding);
        holds &= worked.holds();
        String not = worked.holds() ? "" : " klopt niet";
        lines.add(comparison + ": " + worked.text() + not);
      }
    } catch (FormulaFault fault) {
      return Outcome.open(fault.dutch(), used);
    }
    return new Outcome(Verdict.of(holds), String.join("; ", lines), used);
  }
}
