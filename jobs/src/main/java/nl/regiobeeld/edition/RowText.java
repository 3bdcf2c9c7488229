package nl.regiobeeld.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.parquet.example.data.Group;

/** A Parquet row as text: dot decimals, true and false, null for missing. */
final class RowText {
  private final Table table;

  RowText(Table table) {
    this.table = table;
  }

  List<String> of(Group group) {
    List<String> row = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      boolean missing = group.getFieldRepetitionCount(column.name()) == 0;
      row.add(missing ? null : text(group, column));
    }
    return row;
  }

  private static String text(Group group, Column column) {
    return switch (column.type()) {
      case TEXT -> group.getString(column.name(), 0);
      case INT -> Integer.toString(group.getInteger(column.name(), 0));
      case BIGINT -> Long.toString(group.getLong(column.name(), 0));
      case MONEY -> BigDecimal.valueOf(group.getLong(column.name(), 0), 2).toPlainString();
      case VALUE -> BigDecimal.valueOf(group.getLong(column.name(), 0), 6).toPlainString();
      case BOOLEAN -> Boolean.toString(group.getBoolean(column.name(), 0));
    };
  }
}
