package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One number and how it follows from others.
 *
 * @param name of the number: a column of the explained row, or what later steps call it
 * @param formula arithmetic over the given names, names of earlier steps and, inside {@code
 *     som(...)} and its like, the columns of the cells; see {@link Formula}
 * @param given the names that the formula uses and their numbers, in the order to print them
 * @param cells the rows that the formula adds up, if it does
 * @param published what the table has; none for an intermediate number
 * @param sure how far the published number may lie from the worked out one: nothing where it was
 *     computed in decimals, one unit of the last place where in doubles
 */
public record Step(
    String name,
    String formula,
    Map<String, BigDecimal> given,
    Cells cells,
    Optional<BigDecimal> published,
    Sure sure) {

  /** How a published number was computed. */
  public enum Sure {
    DECIMAL,
    DOUBLE
  }

  /** A published number that follows from given ones. */
  public static Step of(
      String name, String formula, Map<String, BigDecimal> given, Optional<BigDecimal> published) {
    return new Step(name, formula, given, Cells.none(), published, Sure.DECIMAL);
  }

  /** A published number that follows from cells. */
  public static Step of(String name, String formula, Cells cells, Optional<BigDecimal> published) {
    return new Step(name, formula, Map.of(), cells, published, Sure.DECIMAL);
  }

  /** A number that later steps use. */
  public static Step between(String name, String formula, Map<String, BigDecimal> given) {
    return new Step(name, formula, given, Cells.none(), Optional.empty(), Sure.DOUBLE);
  }

  /** A number over cells that later steps use. */
  public static Step between(String name, String formula, Cells cells) {
    return new Step(name, formula, Map.of(), cells, Optional.empty(), Sure.DOUBLE);
  }

  /** This step, with these cells too. */
  public Step with(Cells rows) {
    return new Step(name, formula, given, rows, published, sure);
  }

  /** This step, computed in doubles. */
  public Step inDoubles() {
    return new Step(name, formula, given, cells, published, Sure.DOUBLE);
  }
}
