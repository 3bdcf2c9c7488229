package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.Observed;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tables in memory, whose numbers must follow from the steps that explain them. */
final class Edition implements Facts {
  private final Map<Table, List<TableRow>> tables = new HashMap<>();

  Edition with(Table table, Dataset<Row> rows) {
    tables.put(
        table,
        Observed.published(table, rows).stream().map(row -> new TableRow(table, row)).toList());
    return this;
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return tables.get(table).stream()
        .filter(
            row ->
                wanted.entrySet().stream()
                    .allMatch(each -> row.text(each.getKey()).equals(each.getValue())))
        .toList();
  }

  /** Works out every step of every row and finds a step for every number but these. */
  void explainsItself(Table table, Explainer explainer, Set<String> constants) {
    assertThat(tables.get(table)).isNotEmpty();
    for (TableRow row : tables.get(table)) {
      Explanation explanation = explainer.explain(row, this);
      explanation.steps().forEach(step -> holds(step, row));
      assertThat(explanation.steps().stream().map(Step::name))
          .as(row.toString())
          .containsExactlyInAnyOrderElementsOf(numbers(row, constants));
      assertThat(explanation.notes()).isNotEmpty();
    }
  }

  private static List<String> numbers(TableRow row, Set<String> constants) {
    List<String> numbers = new ArrayList<>();
    for (Column column : row.table().columns()) {
      boolean number = column.type() != Column.Type.TEXT && column.type() != Column.Type.BOOLEAN;
      if (number && !constants.contains(column.name()) && !row.text(column.name()).isEmpty()) {
        numbers.add(column.name());
      }
    }
    return numbers;
  }

  private static void holds(Step step, TableRow row) {
    BigDecimal published = step.published().orElseThrow();
    BigDecimal worked =
        new Formula(step.formula())
            .evaluate(new TreeMap<>(step.given()), step.cells())
            .setScale(published.scale(), RoundingMode.HALF_UP);
    BigDecimal off = worked.subtract(published).abs();
    BigDecimal allowed = step.sure() == Step.Sure.DOUBLE ? published.ulp() : BigDecimal.ZERO;
    assertThat(off)
        .as("%s = %s is %s in %s", step.name(), step.formula(), worked, row)
        .isLessThanOrEqualTo(allowed);
  }

  /** The gemeenten of {@link Observed#membership}. */
  static Set<String> members(String region, Facts facts) {
    return region.equals("DORP") ? Set.of("GM0001") : Set.of(region);
  }
}
