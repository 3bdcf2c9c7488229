package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
    ofOneYear(figures)
        .forEach(
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
        ? compared(numbers, Used.merged(used))
        : Outcome.open(String.join("; ", problems), Used.merged(used));
  }

  /** The cells of the latest year, those that ask for it all of the same. */
  private Map<String, Cell> ofOneYear(Figures figures) {
    List<NavigableSet<String>> years =
        cells.values().stream()
            .filter(cell -> cell.rows().newest().isPresent())
            .map(cell -> cell.years(figures))
            .toList();
    if (years.stream().anyMatch(NavigableSet::isEmpty) || years.isEmpty()) {
      return cells;
    }
    String year = latest(years);
    Map<String, Cell> dated = new LinkedHashMap<>();
    cells.forEach((name, cell) -> dated.put(name, of(cell, year)));
    return dated;
  }

  /** The last year that is in each set; if there is none, the first's last, which others lack. */
  private static String latest(List<NavigableSet<String>> years) {
    NavigableSet<String> common = new TreeSet<>(years.get(0));
    years.forEach(common::retainAll);
    return common.isEmpty() ? years.get(0).last() : common.last();
  }

  private static Cell of(Cell cell, String year) {
    return cell.rows().newest().isPresent() ? cell.of(year) : cell;
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
