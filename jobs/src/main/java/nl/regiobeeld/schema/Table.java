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

  /** Where a column stands among the others, from 0; -1 when the table does not have it. */
  int place(String wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The column names in published order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }
}
