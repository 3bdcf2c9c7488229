package nl.regiobeeld.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TargetTable;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.schema.WaitingTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsTest {
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

  /** Of 2023 the value is 10, of 2024 8 (6 to 9); the preferred row counts, whatever its source. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "omlaag, -, 9, waarde, 9.000000, -1.000000, ja, ok",
        "omlaag, -, 8.5, waarde, 8.500000, -0.500000, onzeker, ok",
        "omlaag, -, 5.9, waarde, 5.900000, 2.100000, nee, ok",
        "omhoog, -, 6, waarde, 6.000000, -2.000000, ja, ok",
        "omhoog, -, 9.1, waarde, 9.100000, 1.100000, nee, ok",
        "omlaag, -, -30, verandering, 7.000000, 1.000000, onzeker, ok",
        "omlaag, 20, -30, verandering, 14.000000, -6.000000, ja, ok",
        "omlaag, -, -2.5, verschil, 7.500000, 0.500000, onzeker, ok",
        "omlaag, 11, -, -, -, -, -, niet_gepubliceerd",
      })
  void aTargetIsComparedWithTheNewestValue(
      String direction,
      BigDecimal basis,
      BigDecimal printed,
      String as,
      String goal,
      String left,
      String reached,
      String status) {
    Dataset<Row> target = target("indicatoren", "vallen", direction, basis, printed, as);

    assertThat(columns(rows(target), "streefwaarde", "nog_te_gaan", "gehaald", "status"))
        .containsExactly(goal, left, reached, status);
    assertThat(columns(rows(target), "huidig", "huidig_jaar", "huidig_onder", "bron"))
        .containsExactly("8.000000", "2024", "6.000000", "tellingen");
  }

  @Test
  void withoutAValueTheStatusSaysSo() {
    Dataset<Row> target =
        target("indicatoren", "lopen", "omlaag", null, new BigDecimal("-30"), "verandering");

    assertThat(columns(rows(target), "streefwaarde", "huidig", "gehaald", "status"))
        .containsExactly(null, null, null, "onbekend");
  }

  @Test
  void costsAreOfTheGroupAndHaveNoLimits() {
    Dataset<Row> target =
        target("zorgkosten", "overig", "omlaag", null, new BigDecimal("1.0"), "waarde");

    assertThat(columns(rows(target), "huidig", "huidig_onder", "nog_te_gaan", "gehaald"))
        .as("costs of before basisjaar reach nothing")
        .containsExactly("1.100000", null, "0.100000", null);
  }

  @Test
  void aPromiseAboutAllIndicatorsHasARowForEach() {
    Dataset<Row> rows =
        rows(target("achterstand", "alle", "omhoog", null, new BigDecimal("25"), "waarde"));

    assertThat(rows.orderBy("meting").collectAsList())
        .extracting(
            row -> row.getAs("meting"),
            row -> row.getAs("basisjaar"),
            row -> row.getAs("gehaald"),
            row -> row.getAs("status"))
        .containsExactly(
            tuple("eenzaam", 2019, null, "geen_achterstand"),
            tuple("rokers", 2020, "onzeker", "ok"));
  }

  private static Dataset<Row> target(
      String table,
      String measure,
      String direction,
      BigDecimal basis,
      BigDecimal printed,
      String as) {
    return spark.sql(
        """
        SELECT 'D' doel, 'D' naam, 'ZL' regio_code, 'Zuid' regio_naam, '%s' tabel, '%s' meting,
          'totaal' leeftijd, '%%' eenheid, '%s' richting, cast(%s as decimal(18,6)) basis_gedrukt,
          2023 basisjaar, cast(%s as decimal(18,6)) gedrukt, %s gedrukt_als, 2030 streefjaar,
          '' vindplaats, '' toelichting
        """
            .formatted(
                table, measure, direction, basis, printed, as == null ? "null" : "'" + as + "'"));
  }

  private static Dataset<Row> rows(Dataset<Row> target) {
    Dataset<Row> indicators =
        like(
            ResultTables.INDICATOREN,
            """
            SELECT 'ZL' regio_code, 'vallen' indicator, 'totaal' leeftijd, geslacht, periode, waarde,
              waarde - 2 ondergrens, waarde + 1 bovengrens, bron, voorkeur FROM VALUES
              ('totaal', 2023, 10, 'tellingen', true), ('totaal', 2024, 8, 'tellingen', true),
              ('totaal', 2024, 3, 'ander', false), ('man', 2024, 4, 'tellingen', true),
              ('totaal', 2025, null, 'tellingen', true) t(geslacht, periode, waarde, bron, voorkeur)
            """);
    Dataset<Row> costs =
        like(
            ResultTables.ZORGKOSTEN,
            """
            SELECT 'ZL' regio_code, 'overig' zorgsoort, 'totaal' leeftijd, 2022 jaar, niveau,
              verhouding, 'vektis' bron FROM VALUES ('kolom', 0.9), ('groep', 1.1) t(niveau, verhouding)
            """);
    Dataset<Row> waits = like(WaitingTable.WACHTTIJDEN, "SELECT 'X' regio_code");
    Dataset<Row> gaps =
        like(
            TrendTables.ACHTERSTAND,
            """
            SELECT 'ZL' regio_code, 'm' reeks, indicator, '18+' leeftijd, 'totaal' geslacht, basisjaar,
              2024 jaar, ingelopen, ingelopen - 20 ingelopen_onder, ingelopen + 20 ingelopen_boven,
              status FROM VALUES ('rokers', 2020, 20, 'ok'),
              ('eenzaam', 2019, null, 'geen_achterstand') t(indicator, basisjaar, ingelopen, status)
            """);
    return new Goals(target).compute(indicators, costs, waits, gaps);
  }

  /** What a query gives, with the table's other columns empty. */
  private static Dataset<Row> like(Table table, String query) {
    return spark.createDataFrame(List.of(), Schemas.of(table)).unionByName(spark.sql(query), true);
  }

  private static List<String> columns(Dataset<Row> rows, String... names) {
    assertThat(rows.columns()).containsAll(TargetTable.DOELEN.columnNames());
    Row row = rows.first();
    return Stream.of(names)
        .map(name -> row.isNullAt(row.fieldIndex(name)) ? null : row.getAs(name).toString())
        .toList();
  }
}
