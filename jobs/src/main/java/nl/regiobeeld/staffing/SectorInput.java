package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sector of a region in the base year.
 *
 * @param sector its id
 * @param stock the personnel by age class, youngest first, without gaps
 * @param use year to the care that the population uses, in any unit
 */
public record SectorInput(String sector, List<AgeStock> stock, SortedMap<Integer, BigDecimal> use) {
  /** Copies the lists. */
  public SectorInput {
    stock = List.copyOf(stock);
    use = Collections.unmodifiableSortedMap(new TreeMap<>(use));
  }

  /** All its personnel. */
  long persons() {
    return stock.stream().mapToLong(AgeStock::persons).sum();
  }

  /** The FTE of one person on average, half up at six decimals. */
  BigDecimal fte(BigDecimal fullTime) {
    return stock.stream()
        .map(cell -> cell.fte(fullTime).multiply(BigDecimal.valueOf(cell.persons())))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(persons()), Demography.SCALE, RoundingMode.HALF_UP);
  }
}
