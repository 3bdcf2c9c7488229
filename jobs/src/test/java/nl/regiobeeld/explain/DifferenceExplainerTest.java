package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.regiobeeld.indicator.Villages;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.DifferenceTable;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the step gave follows from the rows it came from, by the printed formulas. */
class DifferenceExplainerTest {
  private static final Set<String> KEYS = Set.of("periode", "jaren", "rangorde_jaar");

  private static Villages villages;
  private static List<TableRow> published;

  @BeforeAll
  static void compute() {
    villages = new Villages();
    Table table = DifferenceTable.VERSCHILLEN;
    String[] typed =
        table.columns().stream()
            .map(column -> "cast(%s as %s)".formatted(column.name(), column.type().sql()))
            .toArray(String[]::new);
    published =
        villages.differences().selectExpr(typed).collectAsList().stream()
            .map(row -> tableRow(table, row))
            .toList();
  }

  private static TableRow tableRow(Table table, Row row) {
    assertThat(row.schema().fieldNames()).hasSameSizeAs(Schemas.of(table).fieldNames());
    return new TableRow(
        table,
        IntStream.range(0, row.size())
            .mapToObj(i -> row.isNullAt(i) ? null : row.get(i).toString())
            .toList());
  }

  private static List<TableRow> facts(Table table, Map<String, String> wanted) {
    return villages.rows(table).stream()
        .filter(
            row ->
                wanted.entrySet().stream()
                    .allMatch(each -> each.getValue().equals(row.getOrDefault(each.getKey(), ""))))
        .map(
            row ->
                new TableRow(
                    table,
                    Arrays.asList(
                        table.columnNames().stream().map(row::get).toArray(String[]::new))))
        .toList();
  }

  @Test
  void everyNumberFollows() {
    assertThat(published.size()).isEqualTo(12);
    for (TableRow row : published) {
      Explanation explanation =
          new DifferenceExplainer().explain(row, DifferenceExplainerTest::facts);

      List<Worked> worked = Worked.all(explanation);
      assertThat(worked).as("%s", row.values()).allMatch(Worked::holds);
      List<String> explained =
          worked.stream()
              .filter(step -> step.step().published().isPresent())
              .map(step -> step.step().name())
              .toList();
      assertThat(explained).containsExactlyInAnyOrderElementsOf(numbers(row));
    }
  }

  private static List<String> numbers(TableRow row) {
    return row.table().columns().stream()
        .filter(column -> column.type() != Column.Type.TEXT)
        .map(column -> column.name())
        .filter(name -> !KEYS.contains(name) && row.number(name).isPresent())
        .toList();
  }

  @Test
  void anEditionOfOtherRegionsLacksTheAreas() {
    TableRow row = published.get(0);

    Explanation explanation = new DifferenceExplainer().explain(row, (table, wanted) -> List.of());

    assertThat(explanation.steps()).isEmpty();
    assertThat(explanation.notes()).anyMatch(note -> note.contains("--regions"));
  }
}
