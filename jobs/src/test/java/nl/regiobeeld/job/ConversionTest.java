package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import nl.regiobeeld.indicator.Conversion;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of gemeenten brought to the indeling of the year in the case's name. */
class ConversionTest {
  private static final List<String> SHOWN =
      List.of(
          "regio_code",
          "meting",
          "periode",
          "waarde",
          "herkomst",
          "oorsprong",
          "gepubliceerd",
          "verschil",
          "voorkeur",
          "status",
          "bron");
  private static SparkSession spark;
  private final Register register = Project.reference().register();

  /** The session stays open: other test classes take the same one. */
  @BeforeAll
  static void openSession() {
    System.setProperty("spark.master", "local[2]");
    try {
      spark = Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  static Stream<Golden> cases() {
    return Golden.of(Conversion.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueIsCarriedOrMissingWithAStatus(Golden golden) throws IOException {
    List<Map<String, String>> rows = read(golden);
    String name = golden.toString();
    int indeling = Integer.parseInt(name.substring(name.length() - 4));
    Dataset<Row> parts =
        new ConversionPlan(register, coverage(rows), Map.of("monitor", 0), indeling).parts(spark);

    List<String> lines =
        Conversion.compute(values(rows), parts, weights(rows), indeling)
            .orderBy("regio_code", "meting", "periode", "bron")
            .select(SHOWN.get(0), SHOWN.subList(1, SHOWN.size()).toArray(String[]::new))
            .collectAsList()
            .stream()
            .map(ConversionTest::line)
            .collect(Collectors.toList());
    lines.add(0, String.join(",", SHOWN));

    assertThat(String.join("\n", lines) + "\n").isEqualTo(golden.expected());
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString())
        .collect(Collectors.joining(","));
  }

  private static List<Map<String, String>> read(Golden golden) throws IOException {
    List<String> lines = new String(golden.in(), StandardCharsets.UTF_8).lines().toList();
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

  private Coverage coverage(List<Map<String, String>> rows) {
    Map<SourcePeriod, Integer> indelingen = new HashMap<>();
    Map<SourcePeriod, Set<String>> gemeenten = new HashMap<>();
    for (Map<String, String> row : rows) {
      SourcePeriod source = new SourcePeriod(row.get("bron"), Integer.parseInt(row.get("periode")));
      int indeling = Integer.parseInt(row.get("indeling"));
      indelingen.put(source, indeling);
      gemeenten.put(source, register.existingIn(indeling));
    }
    return new Coverage(gemeenten, indelingen, Map.of(), List.of());
  }

  private static Dataset<Row> values(List<Map<String, String>> rows) {
    return frame(
            rows,
            "bron",
            "periode",
            "meting",
            "eenheid",
            "leeftijd",
            "oorsprong",
            "waarde",
            "status")
        .selectExpr(
            "bron",
            "cast(periode as int) periode",
            "meting",
            "eenheid",
            "leeftijd",
            "'totaal' geslacht",
            "oorsprong",
            "cast(nullif(waarde, '') as decimal(18,6)) waarde",
            "status");
  }

  /** A gemeente weighs the same in all metingen, so its rows about rokers tell it. */
  private static Dataset<Row> weights(List<Map<String, String>> rows) {
    return frame(rows, "bron", "periode", "oorsprong", "leeftijd", "gewicht", "meting")
        .where("gewicht != '' and meting = 'rokers'")
        .selectExpr(
            "bron",
            "cast(periode as int) periode",
            "oorsprong gemeente_code",
            "leeftijd",
            "cast(gewicht as decimal(18,6)) gewicht");
  }

  private static Dataset<Row> frame(List<Map<String, String>> rows, String... columns) {
    StructType schema = new StructType();
    for (String column : columns) {
      schema = schema.add(column, "string");
    }
    List<Row> values =
        rows.stream()
            .map(row -> RowFactory.create(Stream.of(columns).map(row::get).toArray()))
            .toList();
    return spark.createDataFrame(values, schema);
  }
}
