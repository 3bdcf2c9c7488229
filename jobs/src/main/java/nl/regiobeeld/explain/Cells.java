package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.regiobeeld.schema.TableRow;

/**
 * The rows that a step adds up, as a reader wants to see them.
 *
 * @param title what they are, in Dutch
 * @param columns their names; those with numbers can stand in a formula's {@code som(...)}
 * @param rows their values as text, in the order of the columns; empty when missing
 */
public record Cells(String title, List<String> columns, List<List<String>> rows) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Cells that show some columns of a table's rows. */
  public static Cells of(String title, List<String> columns, List<TableRow> rows) {
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(columns.stream().map(row::text).toList()));
    return new Cells(title, columns, texts);
  }

  /** No rows. */
  public static Cells none() {
    return new Cells("", List.of(), List.of());
  }

  /** The numbers of one row, by column. */
  Map<String, BigDecimal> numbers(List<String> row) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (NUMBER.matcher(row.get(i)).matches()) {
        numbers.put(columns.get(i), new BigDecimal(row.get(i)));
      }
    }
    return numbers;
  }
}
