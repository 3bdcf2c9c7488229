package nl.regiobeeld.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiobeeld.forecast.Outlook;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.forecast.Subject;
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
    return new RegionRows(spark, regions).of(LabourTable.ARBEIDSMARKT, rows);
  }

  private static Row row(Outlook outlook) {
    Subject about = outlook.subject();
    List<Object> values = new ArrayList<>();
    values.addAll(List.of(about.region(), about.sector(), about.scenario(), about.year()));
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
