package nl.regiobeeld.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Break;
import nl.regiobeeld.model.SeriesRules;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * A golden case of series: rows of indicatoren with their polariteit, or of zorgkosten; a column
 * that the case does not have is missing.
 */
public record SeriesInput(Golden golden) {
  private static final Map<String, String> USUAL =
      Map.of(
          "regio_soort", "ggd",
          "eenheid", "%",
          "geslacht", "totaal",
          "jaren", "1",
          "status", "ok",
          "methode", "gepubliceerd",
          "voorkeur", "true",
          "bron", "vektis",
          "leeftijd", "totaal",
          "polariteit", "hoger is slechter");

  /** The session stays open: other test classes take the same one. */
  static SparkSession spark() {
    System.setProperty("spark.master", "local[2]");
    try {
      return Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  /** The table that the rows are of. */
  public Table table() {
    return lines().get(0).contains("zorgsoort")
        ? ResultTables.ZORGKOSTEN
        : ResultTables.INDICATOREN;
  }

  /** The rows, every column by name; an empty text where it is missing. */
  public List<Map<String, String>> rows() {
    List<String> header = List.of(lines().get(0).split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines().subList(1, lines().size())) {
      List<String> fields = List.of(line.split(",", -1));
      Map<String, String> row = new HashMap<>(USUAL);
      IntStream.range(0, header.size()).forEach(i -> row.put(header.get(i), fields.get(i)));
      row.put("regio_naam", row.get("regio_code"));
      rows.add(row);
    }
    return rows;
  }

  /** The series that these rows make. */
  public Dataset<Row> series() {
    return table().equals(ResultTables.ZORGKOSTEN)
        ? Series.ofCosts(frame(), rules())
        : Series.ofIndicators(frame(), polarity(), rules());
  }

  /** Those of the project; in a case with this in its name the ages go on over 2020. */
  public SeriesRules rules() {
    SeriesRules rules = Project.settings().series().rules();
    if (!golden.toString().contains("doorlopend")) {
      return rules;
    }
    List<Break> declared =
        rules.breaks().stream()
            .map(
                each ->
                    new Break(
                        each.family(),
                        each.year(),
                        each.subjects(),
                        each.ages(),
                        each.reason(),
                        "een leeftijdsjaar maakt weinig uit"))
            .toList();
    return new SeriesRules(rules.families(), declared);
  }

  /** Rows as CSV, these columns only; a comma in a text becomes a semicolon. */
  public static String csv(Dataset<Row> rows, List<String> columns, Column... order) {
    String header = String.join(",", columns) + "\n";
    return rows
        .orderBy(order)
        .select(columns.stream().map(functions::col).toArray(Column[]::new))
        .collectAsList()
        .stream()
        .map(SeriesInput::line)
        .collect(Collectors.joining("\n", header, "\n"));
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString().replace(", ", "; "))
        .collect(Collectors.joining(","));
  }

  private List<String> lines() {
    try {
      return new String(golden.in(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dataset<Row> frame() {
    StructType declared = Schemas.of(table());
    return texts(Stream.of(declared.fieldNames()).toList())
        .select(
            Stream.of(declared.fields())
                .map(
                    field ->
                        functions.expr(
                            "cast(nullif(%1$s, '') as %2$s) %1$s"
                                .formatted(field.name(), field.dataType().sql())))
                .toArray(Column[]::new));
  }

  private Dataset<Row> polarity() {
    return texts(List.of("indicator", "polariteit")).distinct();
  }

  private Dataset<Row> texts(List<String> columns) {
    StructType schema = new StructType();
    for (String column : columns) {
      schema = schema.add(column, "string");
    }
    List<Row> rows =
        rows().stream()
            .map(row -> RowFactory.create(columns.stream().map(row::get).toArray()))
            .toList();
    return spark().createDataFrame(rows, schema);
  }
}
