package nl.regiobeeld.edition;

import java.math.BigDecimal;
import nl.regiobeeld.schema.Column;
import org.apache.parquet.column.ColumnReader;

/** A Parquet value as text: dot decimals, true and false. */
final class ValueText {
  private ValueText() {}

  /** The text of the value that the reader is at. */
  static String of(Column.Type type, ColumnReader reader) {
    return switch (type) {
      case TEXT -> reader.getBinary().toStringUsingUTF8();
      case INT -> Integer.toString(reader.getInteger());
      case BIGINT -> Long.toString(reader.getLong());
      case MONEY -> BigDecimal.valueOf(reader.getLong(), 2).toPlainString();
      case VALUE -> BigDecimal.valueOf(reader.getLong(), 6).toPlainString();
      case BOOLEAN -> Boolean.toString(reader.getBoolean());
    };
  }
}
