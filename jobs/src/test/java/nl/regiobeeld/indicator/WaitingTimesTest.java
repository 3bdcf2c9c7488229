package nl.regiobeeld.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Treeknorm;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two gemeenten, of which the region DORP has the first: A and B, and the Netherlands. */
class WaitingTimesTest {
  private static final StructType OBSERVATION =
      new StructType()
          .add("bron", DataTypes.StringType)
          .add("bestand", DataTypes.StringType)
          .add("regel", DataTypes.LongType)
          .add("meting", DataTypes.StringType)
          .add("eenheid", DataTypes.StringType)
          .add("regio_code", DataTypes.StringType)
          .add("periode", DataTypes.IntegerType)
          .add("uitsplitsing", DataTypes.StringType)
          .add("waarde", DataTypes.createDecimalType(18, 6))
          .add("status", DataTypes.StringType);
  private static final StructType MEMBER =
      new StructType()
          .add("gemeente_code", DataTypes.StringType)
          .add("regio_code", DataTypes.StringType)
          .add("regio_naam", DataTypes.StringType)
          .add("regio_soort", DataTypes.StringType);

  private static SparkSession spark;

  private final List<Row> observations = new ArrayList<>();

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

  @Test
  void aboveTheNormIsMoreWeeksThanIt() {
    entry("A", "SGGZ", "4", "10");
    entry("A", "SGGZ", "4.1", "10.000001");
    entry("A", "BGGZ", "0", "14");

    assertThat(row("A", "totaal", "aanmeld")).isEqualTo("3/1 33.333333% 4.000000 2.700000");
    assertThat(row("A", "totaal", "behandel")).isEqualTo("3/2 66.666667% 10.000001 11.333334");
    assertThat(row("A", "SGGZ", "totaal")).isEqualTo("2/1 50.000000% 14.050001 14.050001");
    assertThat(row("A", "BGGZ", "totaal")).isEqualTo("1/0 0.000000% 14.000000 14.000000");
  }

  @Test
  void aTotalNeedsBothWaits() {
    entry("A", "SGGZ", "3", "onbekend");
    entry("A", "SGGZ", "onbekend", "5");
    entry("A", "SGGZ", "3", "5");

    assertThat(row("A", "SGGZ", "aanmeld")).startsWith("2/0");
    assertThat(row("A", "SGGZ", "totaal")).isEqualTo("1/0 0.000000% 8.000000 8.000000");
  }

  @Test
  void aStopIsCountedApartFromTheNumbers() {
    entry("A", "", "patientenstop", "3");
    entry("A", "", "patientenstop", "patientenstop");
    entry("A", "", "2", "2");

    assertThat(column("A", "onbekend", "aanmeld", "stops")).isEqualTo("2");
    assertThat(column("A", "onbekend", "behandel", "stops")).isEqualTo("1");
    assertThat(column("A", "onbekend", "totaal", "stops")).isEqualTo("2");
    assertThat(row("A", "onbekend", "aanmeld")).startsWith("1/0");
  }

  @Test
  void aRegionIsComparedWithTheNetherlands() {
    entry("A", "SGGZ", "5", "1");
    entry("A", "SGGZ", "3", "1");
    entry("B", "SGGZ", "3", "1");
    entry("B", "SGGZ", "3", "1");

    assertThat(columns("DORP", "SGGZ", "aanmeld", "landelijk", "verhouding", "band", "kleur"))
        .containsExactly("25.000000", "2.000000", "5", "rood");
    assertThat(columns("B", "SGGZ", "aanmeld", "landelijk", "verhouding", "band", "kleur"))
        .containsExactly("25.000000", "0.000000", "1", "groen");
    assertThat(columns("NL00", "SGGZ", "aanmeld", "verhouding", "band", "kleur", "status"))
        .containsExactly("1.000000", "3", "geel", "ok");
  }

  /** 21 and 19 of 40 against 50 %: exactly 1.05 and 0.95. */
  @Test
  void aRatioOnAnEdgeIsInTheBandAbove() {
    for (int i = 0; i < 40; i++) {
      entry("A", "SGGZ", i < 21 ? "5" : "1", "1");
      entry("B", "SGGZ", i < 19 ? "5" : "1", "1");
    }

    assertThat(columns("A", "SGGZ", "aanmeld", "verhouding", "band"))
        .containsExactly("1.050000", "5");
    assertThat(columns("B", "SGGZ", "aanmeld", "verhouding", "band"))
        .containsExactly("0.950000", "2");
  }

  /** Waits of 4, 4.1 and 0 weeks, worked out by hand with z = 1.959964 and t(2) = 4.302653. */
  @Test
  void aShareAndAMeanHaveLimits() {
    entry("A", "SGGZ", "4", "1");
    entry("A", "SGGZ", "4.1", "1");
    entry("A", "SGGZ", "0", "1");

    assertLimits("ondergrens", "6.1492");
    assertLimits("bovengrens", "79.2340");
    assertLimits("spreiding_weken", "2.3388");
    assertLimits("gemiddelde_onder", "-3.1099");
    assertLimits("gemiddelde_boven", "8.5099");
    assertThat(column("A", "SGGZ", "aanmeld", "oordeel")).isEqualTo("gelijk");
  }

  @Test
  void oneEntryTellsNothingOfItsSpread() {
    entry("A", "SGGZ", "4", "1");

    assertThat(columns("A", "SGGZ", "aanmeld", "spreiding_weken", "gemiddelde_onder"))
        .containsExactly("null", "null");
  }

  @Test
  void limitsWhollyAboveTheNetherlandsAreWorse() {
    for (int i = 0; i < 20; i++) {
      entry("A", "SGGZ", "5", "1");
      entry("B", "SGGZ", "1", "1");
    }

    assertThat(column("A", "SGGZ", "aanmeld", "oordeel")).isEqualTo("slechter");
    assertThat(column("B", "SGGZ", "aanmeld", "oordeel")).isEqualTo("beter");
  }

  @Test
  void withoutSomethingToCompareAStatusSaysWhy() {
    entry("A", "SGGZ", "1", "onbekend");
    entry("B", "SGGZ", "patientenstop", "onbekend");

    assertThat(columns("A", "SGGZ", "aanmeld", "landelijk", "verhouding", "band", "status"))
        .containsExactly("0.000000", "null", "null", "geen_landelijke_waarde");
    assertThat(columns("B", "SGGZ", "aanmeld", "aandeel_boven_norm", "mediaan_weken", "status"))
        .containsExactly("null", "null", "onbekend");
  }

  @Test
  void aRegionWithoutEntriesHasNoRow() {
    entry("B", "SGGZ", "1", "1");

    assertThat(table().where("regio_code in ('A', 'DORP') or soort_zorg = 'BGGZ'").isEmpty())
        .isTrue();
    assertThat(table().count()).isEqualTo(2 * 2 * 3);
  }

  /** Adds both waits of a record, each a number of weeks or the status of a missing one. */
  private void entry(String gemeente, String care, String intake, String treatment) {
    long line = observations.size();
    observations.add(observation(line, gemeente, care, "aanmeldwachttijd", intake));
    observations.add(observation(line, gemeente, care, "behandelwachttijd", treatment));
  }

  private static Row observation(
      long line, String gemeente, String care, String measure, String text) {
    BigDecimal weeks = Character.isDigit(text.charAt(0)) ? new BigDecimal(text) : null;
    String status = weeks == null ? text : "ok";
    String rest = "; Volwassenen; " + line;
    return RowFactory.create(
        "nza", "in.csv", line, measure, "weken", gemeente, 2016, care + rest, weeks, status);
  }

  private Dataset<Row> table() {
    List<Row> members = new ArrayList<>();
    for (String gemeente : List.of("A", "B")) {
      members.add(RowFactory.create(gemeente, gemeente, gemeente, "gemeente"));
      members.add(RowFactory.create(gemeente, "NL00", "Nederland", "land"));
    }
    members.add(RowFactory.create("A", "DORP", "Dorp", "eigen"));
    return WaitingTimes.compute(
        spark.createDataFrame(observations, OBSERVATION),
        spark.createDataFrame(members, MEMBER),
        new Treeknorm(4, 10, 14));
  }

  private String row(String region, String care, String wait) {
    List<String> values =
        columns(
            region,
            care,
            wait,
            "aantal",
            "boven_norm",
            "aandeel_boven_norm",
            "mediaan_weken",
            "gemiddelde_weken");
    return "%s/%s %s%% %s %s".formatted(values.toArray());
  }

  private void assertLimits(String column, String expected) {
    assertThat(Double.parseDouble(column("A", "SGGZ", "aanmeld", column)))
        .as(column)
        .isCloseTo(Double.parseDouble(expected), within(1e-4));
  }

  private String column(String region, String care, String wait, String name) {
    return columns(region, care, wait, name).get(0);
  }

  private List<String> columns(String region, String care, String wait, String... names) {
    Row row =
        table()
            .where(
                "regio_code = '%s' and soort_zorg = '%s' and soort_wachttijd = '%s'"
                    .formatted(region, care, wait))
            .first();
    return List.of(names).stream().map(name -> String.valueOf(row.<Object>getAs(name))).toList();
  }
}
