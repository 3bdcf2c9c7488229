package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Ranking;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.WeighingTables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Five gemeenten in the region DORP, the first two of them in PAAR; wijken in two of them. All
 * numbers are made up.
 */
public final class Villages {
  private static final String[] GEMEENTEN = {"GM0001", "GM0002", "GM0003", "GM0004", "GM0005"};

  private final SparkSession spark;
  private final Map<Table, List<Map<String, String>>> rows = new HashMap<>();

  /** The tables that an edition would have of them. */
  public Villages() {
    System.setProperty("spark.master", "local[2]");
    try {
      spark = Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
    survey();
    renamed();
    rankings();
    districts();
    costs();
    membership();
  }

  private void survey() {
    String[] values = {"10", "12", "14", "16", "20"};
    String[] lower = {"9", "10", "13", "15", "18"};
    String[] upper = {"11", "14", "15", "17", "22"};
    String[] people = {"100", "200", "300", "100", "300"};
    for (int i = 0; i < GEMEENTEN.length; i++) {
      indicator("obesitas", "18+", GEMEENTEN[i], 2020, values[i])
          .putAll(Map.of("ondergrens", lower[i], "bovengrens", upper[i]));
      add(WeighingTables.GEWICHTEN)
          .putAll(Map.of("bron", "M", "periode", "2020", "gemeente_code", GEMEENTEN[i]));
      last(WeighingTables.GEWICHTEN)
          .putAll(Map.of("leeftijd", "18+", "gewicht", people[i], "nodig", "1"));
    }
  }

  /** A gemeente had another name before. */
  private void renamed() {
    indicator("obesitas", "18+", "GM0001", 2016, "9").put("regio_naam", "oude naam");
  }

  /** More of the first is worse, of the second better; only two gemeenten have the second. */
  private void rankings() {
    String[] values = {"12", "10", "8", "14", "16"};
    for (int i = 0; i < GEMEENTEN.length; i++) {
      indicator("moeite_rondkomen", "18+", GEMEENTEN[i], 2020, values[i]);
    }
    indicator("ses_woa_score", "totaal", "GM0001", 2019, "-0.1");
    indicator("ses_woa_score", "totaal", "GM0002", 2019, "0.2");
    add(DefinitionTable.DEFINITIES)
        .putAll(Map.of("meting", "moeite_rondkomen", "polariteit", "hoger is slechter"));
    add(DefinitionTable.DEFINITIES)
        .putAll(Map.of("meting", "ses_woa_score", "polariteit", "hoger is beter"));
  }

  private void districts() {
    indicator("obesitas", "18+", "WK000101", 2020, "9");
    indicator("obesitas", "18+", "WK000102", 2020, null);
    indicator("obesitas", "18+", "WK000103", 2020, "13");
    indicator("obesitas", "18+", "WK000201", 2020, "11");
    indicator("obesitas", "18+", "WK000202", 2020, "13").put("status", "voorlopig");
    people("WK000201", 2019, "500");
    people("WK000201", 2020, "150");
    people("WK000202", 2020, "50");
  }

  private void people(String code, int year, String count) {
    add(InputTables.WAARNEMINGEN)
        .putAll(
            Map.of("regio_code", code, "meting", "inwoners", "leeftijd", "totaal", "bron", "K"));
    last(InputTables.WAARNEMINGEN)
        .putAll(Map.of("geslacht", "totaal", "periode", "" + year, "waarde", count));
  }

  private void costs() {
    String[] ratios = {"0.9", "1.1", "1.0", "1.0", "1.2"};
    for (int i = 0; i < GEMEENTEN.length; i++) {
      Map<String, String> row = add(ResultTables.ZORGKOSTEN);
      row.putAll(named(GEMEENTEN[i]));
      row.putAll(Map.of("jaar", "2022", "zorgsoort", "ggz", "niveau", "groep"));
      row.putAll(Map.of("leeftijd", "totaal", "verzekerdejaren", "1000.5", "bron", "vektis"));
      row.putAll(Map.of("verhouding", ratios[i], "status", "ok"));
    }
  }

  private void membership() {
    for (String gemeente : GEMEENTEN) {
      member("DORP", gemeente);
    }
    member("PAAR", "GM0001");
    member("PAAR", "GM0002");
  }

  private void member(String region, String gemeente) {
    add(WeighingTables.SAMENSTELLING)
        .putAll(
            Map.of(
                "regio_code",
                region,
                "regio_naam",
                region.toLowerCase(Locale.ROOT),
                "regio_soort",
                "eigen",
                "gemeente_code",
                gemeente));
  }

  private Map<String, String> indicator(
      String indicator, String age, String code, int year, String value) {
    Map<String, String> row = add(ResultTables.INDICATOREN);
    row.putAll(named(code));
    row.putAll(Map.of("indicator", indicator, "eenheid", "%", "leeftijd", age));
    row.putAll(Map.of("geslacht", "totaal", "periode", "" + year, "jaren", "1", "bron", "M"));
    row.put("waarde", value);
    row.putAll(Map.of("status", value == null ? "onbekend" : "ok", "voorkeur", "true"));
    return row;
  }

  private static Map<String, String> named(String code) {
    String kind = code.startsWith("GM") ? "gemeente" : "wijk";
    return Map.of("regio_code", code, "regio_naam", "naam van " + code, "regio_soort", kind);
  }

  private Map<String, String> add(Table table) {
    rows.computeIfAbsent(table, key -> new ArrayList<>()).add(new HashMap<>());
    return last(table);
  }

  private Map<String, String> last(Table table) {
    List<Map<String, String>> all = rows.get(table);
    return all.get(all.size() - 1);
  }

  /** The rows of a table by column; what is missing has no entry. */
  public List<Map<String, String>> rows(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /** Table verschillen over them. */
  public Dataset<Row> differences() {
    Dataset<Row> regions =
        dataset(WeighingTables.SAMENSTELLING)
            .select("gemeente_code", "regio_code", "regio_naam", "regio_soort");
    Dataset<Row> selves =
        regions
            .select("gemeente_code")
            .distinct()
            .withColumn("regio_code", col("gemeente_code"))
            .withColumn("regio_naam", col("gemeente_code"))
            .withColumn("regio_soort", lit("gemeente"));
    return new Differences(
            dataset(ResultTables.INDICATOREN),
            dataset(ResultTables.ZORGKOSTEN),
            dataset(InputTables.WAARNEMINGEN),
            Weights.of(dataset(WeighingTables.GEWICHTEN)),
            regions.unionByName(selves),
            List.of(
                new Ranking("ses_woa_score", "totaal", Polarity.HIGHER_IS_BETTER),
                new Ranking("moeite_rondkomen", "18+", Polarity.HIGHER_IS_WORSE)))
        .compute();
  }

  private Dataset<Row> dataset(Table table) {
    StructType texts = new StructType();
    for (String name : table.columnNames()) {
      texts = texts.add(name, "string");
    }
    List<Row> values =
        rows(table).stream()
            .map(row -> RowFactory.create(table.columnNames().stream().map(row::get).toArray()))
            .toList();
    Column[] typed =
        List.of(Schemas.of(table).fields()).stream()
            .map(field -> col(field.name()).cast(field.dataType()))
            .toArray(Column[]::new);
    return spark.createDataFrame(values, texts).select(typed);
  }
}
