package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Makes rows of a table from values by column name. */
final class Shape implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DECIMALS = 6;

  /** A decimal(18,6) has so many digits before the point. */
  private static final int DIGITS = 12;

  private final String[] columns;
  private final String ddl;

  Shape(Table table) {
    this.columns = table.columnNames().toArray(String[]::new);
    this.ddl =
        table.columns().stream()
            .map(column -> column.name() + " " + column.type().sql())
            .collect(Collectors.joining(", "));
  }

  StructType schema() {
    return StructType.fromDDL(ddl);
  }

  /** A row; a column that is not named is missing. */
  Row row(Map<String, Object> values) {
    Object[] row = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      row[i] = values.get(columns[i]);
    }
    return RowFactory.create(row);
  }

  /** A number as published, rounded half up; null when it is none or has too many digits. */
  static BigDecimal published(double number) {
    return Double.isFinite(number) ? published(BigDecimal.valueOf(number)) : null;
  }

  /** The same of a number that may be missing. */
  static BigDecimal published(OptionalDouble number) {
    return published(number.orElse(Double.NaN));
  }

  /** The same of an exact number. */
  static BigDecimal published(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.precision() - rounded.scale() > DIGITS ? null : rounded;
  }
}
