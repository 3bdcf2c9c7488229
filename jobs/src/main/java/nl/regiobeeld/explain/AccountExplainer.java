package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains a number that other columns of the same row make up. */
final class AccountExplainer implements Explainer {
  private final String column;
  private final String formula;
  private final List<String> parts;
  private final String method;

  /**
   * An explainer.
   *
   * @param parts the columns that the formula names
   * @param method the heading in methode.md
   */
  AccountExplainer(String column, String formula, List<String> parts, String method) {
    this.column = column;
    this.formula = formula;
    this.parts = parts;
    this.method = method;
  }

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    parts.forEach(part -> row.number(part).ifPresent(number -> given.put(part, number)));
    List<Step> steps = List.of(Step.of(column, formula, given, row.number(column)));
    return new Explanation(steps, Sources.notes(facts, row.text("bron")), method);
  }
}
