package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.io.Sessions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InhabitantsTest {
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

  @Test
  void aRegionThatIsNotPublishedIsTheSumOfItsGemeenten() {
    assertThat(
            rows(
                "'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''",
                "'GM2', 'count', 2023, 'totaal', 20, null, 'ok', ''"))
        .contains("CR39 count totaal 30 null ok opgeteld true");
  }

  @Test
  void aSumIsProvisionalWhenOneOfItsPartsIs() {
    assertThat(
            rows(
                "'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''",
                "'GM2', 'count', 2023, 'totaal', 20, null, 'voorlopig', ''"))
        .contains("CR39 count totaal 30 null voorlopig opgeteld true");
  }

  @Test
  void aSumIsMissingWhenOneOfItsPartsIs() {
    assertThat(
            rows(
                "'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''",
                "'GM2', 'count', 2023, 'totaal', null, null, 'onbekend', ''"))
        .contains("CR39 count totaal null null onbekend opgeteld true");
    assertThat(rows("'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''"))
        .contains("CR39 count totaal null null onbekend opgeteld true");
  }

  @Test
  void anAbolishedGemeenteIsNoPartOfTheRegion() {
    assertThat(
            rows(
                "'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''",
                "'GM2', 'count', 2023, 'totaal', 20, null, 'ok', ''",
                "'GM3', 'count', 2023, 'totaal', null, null, 'onmogelijk', ''"))
        .contains("CR39 count totaal 30 null ok opgeteld true");
  }

  @Test
  void aPublishedRegionIsTakenAsItIsWithItsLimits() {
    assertThat(
            rows(
                "'GM1', 'forecast', 2023, 'totaal', 10, 9, 'ok', ''",
                "'GM2', 'forecast', 2023, 'totaal', 20, 18, 'ok', ''",
                "'CR39', 'forecast', 2023, 'totaal', 31, 29, 'ok', ''"))
        .contains("CR39 forecast totaal 31 29 ok gepubliceerd true")
        .noneMatch(row -> row.contains("opgeteld"));
  }

  @Test
  void aSumHasNoLimits() {
    assertThat(
            rows(
                "'GM1', 'forecast', 2023, 'totaal', 10, 9, 'ok', ''",
                "'GM2', 'forecast', 2023, 'totaal', 20, 18, 'ok', ''"))
        .contains("CR39 forecast totaal 30 null ok opgeteld true");
  }

  @Test
  void peopleCountedArePreferredToPeopleExpected() {
    assertThat(
            rows(
                "'GM1', 'forecast', 2023, 'totaal', 12, 9, 'ok', ''",
                "'GM1', 'count', 2023, 'totaal', 10, null, 'ok', ''"))
        .contains(
            "GM1 forecast totaal 12 9 ok gepubliceerd false",
            "GM1 count totaal 10 null ok gepubliceerd true");
  }

  /** The ages overlap: whoever adds them up must choose. */
  @Test
  void agesAreNeverAddedUp() {
    assertThat(
            rows(
                "'GM1', 'count', 2023, '95+', 3, null, 'ok', ''",
                "'GM1', 'count', 2023, '95', 2, null, 'ok', ''"))
        .contains("GM1 count 95+ 3 null ok gepubliceerd true")
        .contains("GM1 count 95 2 null ok gepubliceerd true")
        .noneMatch(row -> row.contains("totaal"));
  }

  @Test
  void peopleSplitFurtherAreLeftOut() {
    assertThat(rows("'GM1', 'count', 2023, 'totaal', 10, null, 'ok', 'BurgerlijkeStaat=1010'"))
        .isEmpty();
  }

  private static List<String> rows(String... observations) {
    Dataset<Row> people =
        spark.sql(
            "SELECT 'inwoners' meting, col1 regio_code, col1 regio_naam, col2 bron, col3 periode,"
                + " col4 leeftijd, 'totaal' geslacht, cast(col5 as decimal(18,6)) waarde,"
                + " cast(col6 as decimal(18,6)) ondergrens, cast(null as decimal(18,6)) bovengrens,"
                + " col7 status, col8 uitsplitsing FROM VALUES ("
                + String.join("), (", observations)
                + ")");
    Dataset<Row> sources =
        spark.sql(
            "SELECT col1 bron, col2 soort FROM VALUES"
                + " ('count', 'telling'), ('forecast', 'prognose')");
    Dataset<Row> membership =
        spark.sql(
            "SELECT col1 gemeente_code, 'CR39' regio_code, 'Regio' regio_naam, 'corop' regio_soort"
                + " FROM VALUES ('GM1'), ('GM2'), ('GM3')");
    Dataset<Row> sizes =
        spark.sql(
            "SELECT col1 bron, 2023 periode, 'CR39' regio_code, 2L leden FROM VALUES"
                + " ('count'), ('forecast')");
    return new Inhabitants(people, sources, membership, sizes)
            .compute()
            .select(
                col("regio_code"),
                col("bron"),
                col("leeftijd"),
                col("inwoners").cast("bigint"),
                col("ondergrens").cast("bigint"),
                col("status"),
                col("methode"),
                col("voorkeur"))
            .collectAsList()
            .stream()
            .map(row -> row.mkString(" "))
            .toList();
  }
}
