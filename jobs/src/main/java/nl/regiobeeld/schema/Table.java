package nl.regiobeeld.schema;

import java.util.List;

/**
 * A published table.
 *
 * @param name Dutch, as in {@code show NAME}
 * @param grain what one row stands for, in English
 * @param columns in published order
 * @param order the columns by which its rows lie sorted
 * @param key the columns that no two rows have the same in; empty when there are none such
 */
public record Table(
    String name, String grain, List<Column> columns, List<String> order, List<String> key) {

  /** The column with this name. */
  public Column column(String wanted) {
    return columns.stream()
        .filter(column -> column.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + wanted));
  }

  /** The column names in published order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }
}
