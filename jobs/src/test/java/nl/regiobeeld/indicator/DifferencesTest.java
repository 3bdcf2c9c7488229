package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of {@link Villages}, worked out by hand. */
class DifferencesTest {
  private static Dataset<Row> table;

  @BeforeAll
  static void compute() {
    table = new Villages().differences().cache();
  }

  @Test
  void theSpreadOverTheGemeentenOfARegion() {
    Row row = row("DORP", "obesitas", "gemeente");

    assertThat(texts(row, "regio_naam", "regio_soort", "aantal", "zonder", "status"))
        .containsExactly("dorp", "eigen", "5", "0", "ok");
    assertThat(texts(row, "laagste_code", "laagste_naam", "hoogste_code"))
        .containsExactly("GM0001", "naam van GM0001", "GM0005");
    assertThat(numbers(row, "laagste", "hoogste", "p10", "p90", "mediaan"))
        .containsExactly("10", "20", "10.8", "18.4", "14");
    assertThat(texts(row, "gewicht")).containsExactly("inwoners");
    assertThat(numbers(row, "gemiddelde", "afwijking")).containsExactly("15.2", "3.487119");
  }

  /** From worst off (GM0005, where most make ends meet with trouble) to best off (GM0003). */
  @Test
  void theSlopeFromWorstToBestOff() {
    Row row = row("DORP", "obesitas", "gemeente");

    assertThat(texts(row, "rangorde", "rangorde_leeftijd", "rangorde_jaar", "gerangschikt"))
        .containsExactly("moeite_rondkomen", "18+", "2020", "5");
    assertThat(numbers(row, "sii", "sii_onder", "sii_boven"))
        .containsExactly("-8.717949", "-11.778133", "-5.657765");
    assertThat(numbers(row, "rii")).containsExactly("0.554274");
    assertThat((BigDecimal) row.getAs("rii"))
        .isBetween(row.getAs("rii_onder"), row.getAs("rii_boven"));
  }

  /** Both rank two gemeenten; the first is preferred, and two make no line. */
  @Test
  void theRankingThatRanksMost() {
    Row row = row("PAAR", "obesitas", "gemeente");

    assertThat(texts(row, "rangorde", "rangorde_jaar", "gerangschikt"))
        .containsExactly("ses_woa_score", "2019", "2");
    assertThat(texts(row, "sii", "rii")).containsExactly("null", "null");
  }

  @Test
  void anAreaWithoutValueIsCounted() {
    Row row = row("GM0001", "obesitas", "wijk");

    assertThat(texts(row, "aantal", "zonder", "gewicht", "rangorde", "gerangschikt"))
        .containsExactly("2", "1", "gelijk", "null", "0");
    assertThat(numbers(row, "gemiddelde", "afwijking")).containsExactly("11", "2");
  }

  @Test
  void wijkenWeighByTheirLatestCount() {
    Row row = row("GM0002", "obesitas", "wijk");

    assertThat(texts(row, "gewicht", "status")).containsExactly("inwoners", "voorlopig");
    assertThat(numbers(row, "gemiddelde")).containsExactly("11.5");
  }

  /** The nearest year that ranks; costs have no margins, so the slope has no limits. */
  @Test
  void costsVaryToo() {
    Row row = row("DORP", "ggz", "gemeente");

    assertThat(texts(row, "zorg_niveau", "eenheid", "gewicht", "rangorde_jaar"))
        .containsExactly("groep", "ratio", "verzekerdejaren", "2020");
    assertThat(numbers(row, "laagste", "hoogste", "gemiddelde"))
        .containsExactly("0.9", "1.2", "1.04");
    assertThat(numbers(row, "sii")).containsExactly("-0.15");
    assertThat(texts(row, "sii_onder", "rii_boven")).containsExactly("null", "null");
  }

  @Test
  void aRowPerRegionAndLevel() {
    List<Row> rows = table.where(col("meting").equalTo("obesitas")).collectAsList();

    assertThat(rows)
        .extracting(row -> row.getAs("regio_code") + " " + row.getAs("niveau"))
        .containsExactlyInAnyOrder(
            "DORP gemeente",
            "PAAR gemeente",
            "DORP wijk",
            "PAAR wijk",
            "GM0001 wijk",
            "GM0002 wijk");
  }

  private static Row row(String region, String measure, String level) {
    List<Row> rows =
        table
            .where(col("regio_code").equalTo(region))
            .where(col("meting").equalTo(measure))
            .where(col("niveau").equalTo(level))
            .collectAsList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Stream<String> texts(Row row, String... columns) {
    return Stream.of(columns).map(column -> String.valueOf(row.get(row.fieldIndex(column))));
  }

  private static Stream<String> numbers(Row row, String... columns) {
    return Stream.of(columns)
        .map(column -> ((BigDecimal) row.getAs(column)).stripTrailingZeros().toPlainString());
  }
}
