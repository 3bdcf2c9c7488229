package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Few rows that plain Java worked out, as those of a table.
 *
 * @param regions regio_code to regio_naam
 */
record RegionRows(SparkSession spark, Dataset<Row> regions) {
  private static final String NAME = "regio_naam";

  /**
   * The table's rows, each with its region's name, or its code where no such region is known.
   *
   * @param rows in the order of the table's columns, regio_naam aside
   */
  Dataset<Row> of(Table table, List<Row> rows) {
    StructField[] fields = Schemas.of(table).fields();
    StructType schema =
        new StructType(
            Arrays.stream(fields)
                .filter(field -> !field.name().equals(NAME))
                .toArray(StructField[]::new));
    Dataset<Row> frame = spark.createDataFrame(rows, schema).coalesce(1);
    return schema.length() == fields.length
        ? frame
        : frame
            .join(broadcast(regions), new String[] {"regio_code"}, "left_outer")
            .withColumn(NAME, coalesce(col(NAME), col("regio_code")));
  }
}
