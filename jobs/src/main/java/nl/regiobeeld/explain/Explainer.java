package nl.regiobeeld.explain;

import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains the rows of one table. */
@FunctionalInterface
public interface Explainer {
  /** How this row came about: a step for every number in it that follows from others. */
  Explanation explain(TableRow row, Facts facts);
}
