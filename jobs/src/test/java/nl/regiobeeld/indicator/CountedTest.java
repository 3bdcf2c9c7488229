package nl.regiobeeld.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.io.Sessions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two gemeenten, GM0001 and GM0002, that make up the own region DORP. */
class CountedTest {
  private static final List<String> SHOWN =
      List.of(
          "indicator",
          "regio_code",
          "regio_soort",
          "leeftijd",
          "geslacht",
          "waarde",
          "ondergrens",
          "bovengrens",
          "ondergrens_998",
          "bovengrens_998",
          "marges");

  private static SparkSession spark;

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
    return Golden.of(Counted.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsBecomeValuesWithLimits(Golden golden) throws IOException {
    List<Row> observations =
        new String(golden.in(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> observation(line.split(",")))
            .toList();

    assertThat(text(Counted.rows(observed(observations), kpis(), members(), sizes())))
        .isEqualTo(golden.expected());
  }

  private static Row observation(String[] fields) {
    return RowFactory.create(
        "tellingen",
        fields[0],
        fields[0],
        fields[1],
        fields[2],
        Integer.valueOf(fields[3]),
        "kpi=" + fields[4],
        fields[5],
        new BigDecimal(fields[6]));
  }

  private static Dataset<Row> observed(List<Row> rows) {
    return spark.createDataFrame(
        rows,
        texts("bron", "regio_code", "regio_naam", "leeftijd", "geslacht")
            .add("periode", DataTypes.IntegerType)
            .add("uitsplitsing", DataTypes.StringType)
            .add("meting", DataTypes.StringType)
            .add("waarde", DataTypes.createDecimalType(18, 6)));
  }

  private static Dataset<Row> kpis() {
    return spark.createDataFrame(
        List.of(
            RowFactory.create("deel", "%", "aandeel", 100),
            RowFactory.create("tempo", "per 1000 inwoners", "cijfer", 1000),
            RowFactory.create("dagen", "dagen", "gemiddelde", 1),
            RowFactory.create("kop", "score", "getal", 1)),
        texts("indicator", "eenheid", "soort").add("per", DataTypes.IntegerType));
  }

  private static Dataset<Row> members() {
    return spark.createDataFrame(
        List.of(
            RowFactory.create("GM0001", "GM0001", "A", "gemeente"),
            RowFactory.create("GM0001", "DORP", "Dorp", "eigen"),
            RowFactory.create("GM0002", "DORP", "Dorp", "eigen")),
        texts("gemeente_code", "regio_code", "regio_naam", "regio_soort"));
  }

  private static Dataset<Row> sizes() {
    return spark.createDataFrame(
        List.of(
            RowFactory.create("tellingen", "DORP", 2024, 2L),
            RowFactory.create("vektis", "DORP", 2024, 1L)),
        texts("bron", "regio_code")
            .add("periode", DataTypes.IntegerType)
            .add("leden", DataTypes.LongType));
  }

  private static StructType texts(String... names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.StringType);
    }
    return type;
  }

  private static String text(Dataset<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      lines.add(
          SHOWN.stream()
              .map(name -> row.isNullAt(row.fieldIndex(name)) ? "" : row.getAs(name).toString())
              .collect(Collectors.joining(",")));
    }
    return String.join(",", SHOWN)
        + "\n"
        + lines.stream().sorted().map(line -> line + "\n").collect(Collectors.joining());
  }
}
