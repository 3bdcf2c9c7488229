package nl.regiobeeld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Small frames typed by hand, and rows of frames as text. */
public final class Observed {
  private Observed() {}

  /** The session stays open: other test classes take the same one. */
  public static SparkSession spark() {
    System.setProperty("spark.master", "local[2]");
    try {
      return Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  /** The lines of a CSV without quotes, by its header's names. */
  public static List<Map<String, String>> csv(String text) {
    List<String> lines = text.lines().toList();
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      Map<String, String> row = new HashMap<>();
      IntStream.range(0, header.size()).forEach(i -> row.put(header.get(i), fields.get(i)));
      rows.add(row);
    }
    return rows;
  }

  /** Rows of a table, typed as it says; what they do not name or leave empty is null. */
  public static Dataset<Row> table(Table table, List<Map<String, String>> rows) {
    Dataset<Row> texts = frame(rows, table.columnNames().toArray(String[]::new));
    return typed(table, texts);
  }

  /** Rows of text, null where they are empty. */
  public static Dataset<Row> frame(List<Map<String, String>> rows, String... columns) {
    StructType schema = new StructType();
    for (String column : columns) {
      schema = schema.add(column, "string");
    }
    List<Row> values = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Object[] texts = new Object[columns.length];
      for (int i = 0; i < columns.length; i++) {
        String text = row.getOrDefault(columns[i], "");
        texts[i] = text.isEmpty() ? null : text;
      }
      values.add(RowFactory.create(texts));
    }
    return spark().createDataFrame(values, schema);
  }

  /** The gemeenten GM0001 and GM0002, which are the Netherlands; DORP has the first. */
  public static Dataset<Row> membership() {
    return frame(
        csv(
            """
            gemeente_code,regio_code,regio_naam,regio_soort
            GM0001,GM0001,Aa,gemeente
            GM0002,GM0002,Bee,gemeente
            GM0001,NL00,Nederland,land
            GM0002,NL00,Nederland,land
            GM0001,DORP,Dorp,eigen
            """),
        "gemeente_code",
        "regio_code",
        "regio_naam",
        "regio_soort");
  }

  /** The rows as they would be published. */
  public static List<List<String>> published(Table table, Dataset<Row> rows) {
    return typed(table, rows).collectAsList().stream().map(Observed::texts).toList();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, row.size())
        .forEach(i -> texts.add(row.isNullAt(i) ? null : row.get(i).toString()));
    return texts;
  }

  private static Dataset<Row> typed(Table table, Dataset<Row> rows) {
    StructType schema = Schemas.of(table);
    return rows.select(
        table.columnNames().stream()
            .map(name -> functions.col(name).cast(schema.apply(name).dataType()))
            .toArray(Column[]::new));
  }
}
