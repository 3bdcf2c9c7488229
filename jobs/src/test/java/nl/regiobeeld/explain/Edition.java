package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.Observed;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Tables in memory, whose numbers must follow from the steps that explain them. */
final class Edition implements Facts {
  private final Map<Table, List<TableRow>> tables = new HashMap<>();

  /** Tables of the regions of {@link Observed#membership}. */
  Edition() {
    with(
        WeighingTables.SAMENSTELLING,
        Observed.membership()
            .where("regio_soort != 'gemeente'")
            .withColumn("gemeente_naam", functions.col("gemeente_code"))
            .withColumn("gelijk_aan", functions.lit(null)));
  }

  /** Adds a table. */
  Edition with(Table table, Dataset<Row> rows) {
    tables.put(
        table,
        Observed.published(table, rows).stream().map(row -> new TableRow(table, row)).toList());
    return this;
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return tables.getOrDefault(table, List.of()).stream().filter(row -> row.has(wanted)).toList();
  }

  /** Works out every step of every row and finds a step for every number but these. */
  void explainsItself(Table table, Explainer explainer, Set<String> constants) {
    assertThat(tables.get(table)).isNotEmpty();
    for (TableRow row : tables.get(table)) {
      Explanation explanation = explainer.explain(row, this);
      assertThat(Worked.all(explanation)).as(row.toString()).allMatch(Worked::holds);
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
}
