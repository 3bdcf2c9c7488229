package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiobeeld.forecast.Outlook;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.forecast.Subject;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.schema.LabourTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Forecasts of the labour market as rows of table arbeidsmarkt. */
record LabourFrames(SparkSession spark, Dataset<Row> regions) {
  /** The table's rows, each with its region's name. */
  Dataset<Row> table(List<Outlook> outlooks) {
    List<Row> rows = outlooks.stream().map(LabourFrames::row).toList();
    return spark
        .createDataFrame(rows, Schemas.of(LabourTable.ARBEIDSMARKT))
        .drop("regio_naam")
        .join(broadcast(regions), new String[] {"regio_code"}, "left_outer")
        .withColumn("regio_naam", coalesce(col("regio_naam"), col("regio_code")))
        .coalesce(1);
  }

  private static Row row(Outlook outlook) {
    Subject about = outlook.subject();
    List<Object> values = new ArrayList<>();
    values.add(about.region());
    values.add(null);
    values.addAll(List.of(about.sector(), about.scenario(), about.year()));
    for (Quantity quantity : Quantity.values()) {
      BigDecimal value = outlook.value(quantity);
      values.add(quantity.isPersons() ? persons(value) : value);
    }
    values.addAll(
        List.of(
            outlook.status().label(),
            outlook.source(),
            outlook.derived().stream()
                .sorted()
                .map(Quantity::label)
                .collect(Collectors.joining(", ")),
            outlook.place(),
            outlook.note()));
    return RowFactory.create(values.toArray());
  }

  private static Long persons(BigDecimal value) {
    return value == null ? null : value.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
