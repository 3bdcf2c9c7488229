package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.indicator.Gaps;
import nl.regiobeeld.indicator.SeriesInput;
import nl.regiobeeld.indicator.Trends;
import nl.regiobeeld.model.Promise;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the golden series follows from the rows that it was made from. */
class SeriesExplainersTest {
  /** Given by conf/, the same in every row. */
  private static final Set<String> CONSTANT = Set.of("deel", "doeljaar");

  private static final Set<Column.Type> NUMERIC = Set.of(Column.Type.INT, Column.Type.VALUE);

  static Stream<Golden> trends() {
    return Golden.of(Trends.class);
  }

  static Stream<Golden> gaps() {
    return Golden.of(Gaps.class);
  }

  @ParameterizedTest
  @MethodSource("trends")
  void everyNumberOfATrendExplainsItself(Golden golden) {
    SeriesInput input = new SeriesInput(golden);
    Dataset<Row> rows = Trends.compute(input.series(), input.rules());

    assertExplained(new TrendExplainer(), TrendTables.TRENDS, rows, input);
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void everyNumberOfAGapExplainsItself(Golden golden) {
    SeriesInput input = new SeriesInput(golden);
    Dataset<Row> rows = Gaps.compute(input.series(), input.rules(), new Promise(2020, 2030, 25));

    assertExplained(new GapExplainer(), TrendTables.ACHTERSTAND, rows, input);
  }

  private static void assertExplained(
      Explainer explainer, Table table, Dataset<Row> rows, SeriesInput input) {
    Facts facts = facts(input);
    List<TableRow> published = rows.collectAsList().stream().map(row -> row(table, row)).toList();
    assertThat(published).isNotEmpty();
    for (TableRow row : published) {
      List<Worked> worked = Worked.all(explainer.explain(row, facts));
      assertThat(worked).as(row.toString()).allMatch(Worked::holds);
      assertThat(explained(worked)).as(row.toString()).containsAll(numbers(row));
    }
  }

  private static Set<String> explained(List<Worked> worked) {
    return worked.stream()
        .filter(each -> each.step().published().isPresent())
        .map(each -> each.step().name())
        .collect(Collectors.toSet());
  }

  private static Set<String> numbers(TableRow row) {
    Set<String> numbers = new HashSet<>();
    row.table().columns().stream()
        .filter(column -> NUMERIC.contains(column.type()))
        .filter(column -> row.number(column.name()).isPresent())
        .forEach(column -> numbers.add(column.name()));
    numbers.removeAll(CONSTANT);
    return numbers;
  }

  private static TableRow row(Table table, Row row) {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, row.size())
        .forEach(i -> texts.add(row.isNullAt(i) ? null : row.get(i).toString()));
    return new TableRow(table, texts);
  }

  /** An edition that has the case's rows and the definitions of its indicators. */
  private static Facts facts(SeriesInput input) {
    List<TableRow> rows =
        input.rows().stream()
            .flatMap(
                row ->
                    Stream.of(
                        row(input.table(), row),
                        row(
                            DefinitionTable.DEFINITIES,
                            Map.of(
                                "meting", row.getOrDefault("indicator", ""),
                                "polariteit", row.get("polariteit")))))
            .toList();
    return (table, wanted) ->
        rows.stream()
            .filter(row -> row.table().equals(table))
            .filter(
                row ->
                    wanted.entrySet().stream()
                        .allMatch(each -> row.text(each.getKey()).equals(each.getValue())))
            .toList();
  }

  private static TableRow row(Table table, Map<String, String> values) {
    return new TableRow(table, table.columnNames().stream().map(values::get).toList());
  }
}
