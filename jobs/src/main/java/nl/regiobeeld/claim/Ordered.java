package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.schema.TableRow;

/** A row's numbers must be in order. */
public record Ordered(Comparison comparison) implements Requirement {
  @Override
  public List<String> columns() {
    return comparison.names().stream().flatMap(name -> Figures.columns(name).stream()).toList();
  }

  @Override
  public Optional<Comparison.Worked> in(Figures figures, TableRow row) {
    Map<String, BigDecimal> numbers = figures.numbers(row, comparison.names());
    if (!numbers.keySet().containsAll(comparison.names())) {
      return Optional.empty();
    }
    try {
      return Optional.of(comparison.with(numbers, Optional.empty()));
    } catch (FormulaFault zero) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return comparison.toString();
  }
}
