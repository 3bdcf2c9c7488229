package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns that plain Java works out of a row, as the formulas of {@code statistic} do. */
final class Rowwise {
  private Rowwise() {}

  /** What goes into the added columns of a row, null where there is nothing. */
  @FunctionalInterface
  interface Values extends Serializable {
    /** One value for every added column, in their order. */
    Object[] of(Row row);
  }

  /** The rows with these columns behind their own. */
  static Dataset<Row> with(Dataset<Row> rows, StructType added, Values values) {
    StructType schema = rows.schema();
    for (StructField field : added.fields()) {
      schema = schema.add(field);
    }
    return rows.map(
        (MapFunction<Row, Row>) row -> RowFactory.create(joined(row, values.of(row))),
        Encoders.row(schema));
  }

  private static Object[] joined(Row row, Object[] added) {
    Stream<Object> own = Stream.iterate(0, i -> i < row.size(), i -> i + 1).map(row::get);
    return Stream.concat(own, Stream.of(added)).toArray();
  }
}
