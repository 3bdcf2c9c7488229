package nl.regiobeeld.io;

import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark's view of the published tables' columns. */
public final class Schemas {
  private Schemas() {}

  /** The table's columns as a Spark schema; every column can be null. */
  public static StructType of(Table table) {
    StructType schema = new StructType();
    for (Column column : table.columns()) {
      schema = schema.add(column.name(), type(column.type()), true);
    }
    return schema;
  }

  private static DataType type(Column.Type type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INT -> DataTypes.IntegerType;
      case BIGINT -> DataTypes.LongType;
      case MONEY -> DataTypes.createDecimalType(18, 2);
      case VALUE -> DataTypes.createDecimalType(18, 6);
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }
}
