package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vektis 2015 in the indeling of 2019 and again in that of 2017, brought to today's. */
class HerindelingTest {
  private static Built built;

  @BeforeAll
  static void buildFromBothFiles() {
    Path newer = Shared.file("data/vektis/vektis_2015_gemeente.csv");
    Path older = Shared.file("variants/vektis-indeling2017");
    built = Built.of("twee", "--in", newer.toString(), "--in", older.toString());
  }

  @Test
  void bothNumbersOfBeekdaelenAreShownWithTheirDifference() {
    assertThat(
            omgerekend(
                "regio_code=GM1954",
                "meting=bsn",
                "waarde,herkomst,oorsprong,gepubliceerd,verschil,voorkeur,status,bron"))
        .containsExactlyInAnyOrder(
            "35954.000000,gepubliceerd,GM1954,,,true,ok,vektis",
            "35971.000000,opgeteld,GM0881 + GM0951 +"
                + " GM0962,35954.000000,17.000000,false,ok,vektis-indeling-2017");
  }

  @Test
  void theOlderFileCountsNowhereElse() throws SQLException {
    assertThat(
            built.show(
                "zorgkosten",
                "--where",
                "regio_code=ZL",
                "--where",
                "zorgsoort=totaal",
                "--where",
                "leeftijd=totaal",
                "--columns",
                "verhouding,bron"))
        .containsExactly("verhouding,bron", "1.081455,vektis");
    try (Duck duck = built.duck("twee")) {
      assertThat(duck.rows("SELECT DISTINCT bron FROM aansluiting")).containsExactly("vektis");
      assertThat(duck.rows("SELECT bron, sum(rijen) FROM bronnen GROUP BY 1 ORDER BY 1"))
          .containsExactly("vektis|13482", "vektis-indeling-2017|14735");
    }
  }

  @Test
  void theReportTellsWhatBecameOfTheOlderFile() {
    assertThat(built.run().out())
        .contains("2015 is in an older indeling", "kept as vektis-indeling-2017")
        .contains("vektis-indeling-2017 2015: 388 of the 388 gemeenten of 2017")
        .doesNotContain("afgekeurd");
  }

  @Test
  void everySumOfTheCountryIsConserved() throws SQLException {
    try (Duck duck = built.duck("twee")) {
      assertThat(
              duck.rows(
                  "SELECT meting, bron FROM"
                      + " (SELECT bron, meting, sum(waarde) was FROM waarnemingen"
                      + " WHERE regio_code LIKE 'GM%' GROUP BY 1, 2)"
                      + " FULL JOIN (SELECT bron, meting, sum(waarde) wordt FROM omgerekend"
                      + " GROUP BY 1, 2) USING (bron, meting)"
                      + " WHERE was IS NULL OR wordt IS NULL OR abs(was - wordt) > 0.01"))
          .isEmpty();
      assertThat(duck.rows("SELECT count(DISTINCT regio_code) FROM omgerekend"))
          .containsExactly("342");
    }
  }

  @Test
  void oneRowPerKeyIsPreferredAndItIsThePublishers() throws SQLException {
    try (Duck duck = built.duck("twee")) {
      assertThat(
              duck.rows(
                  "SELECT regio_code FROM omgerekend GROUP BY regio_code, meting, leeftijd,"
                      + " geslacht, periode HAVING count(*) FILTER (voorkeur) != 1"))
          .isEmpty();
      assertThat(duck.rows("SELECT DISTINCT bron FROM omgerekend WHERE voorkeur"))
          .containsExactly("vektis");
      assertThat(
              duck.rows(
                  "SELECT herkomst, status, count(DISTINCT regio_code) FROM omgerekend WHERE bron ="
                      + " 'vektis-indeling-2017' AND status = 'geschat' GROUP BY 1, 2"))
          .containsExactly("verdeeld|geschat|9");
    }
  }

  /** Going back, the publisher's own older row is there to compare the estimate with. */
  @Test
  void backToTheOlderIndelingTheSharesAreEstimates(@TempDir Path out) {
    Cli.Result run =
        Cli.run(
            "update",
            "--in",
            Shared.file("data/vektis/vektis_2015_gemeente.csv").toString(),
            "--in",
            Shared.file("variants/vektis-indeling2017").toString(),
            "--out",
            out.toString(),
            "--indeling",
            "2017",
            "--regions",
            "GM0951");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(
            Cli.run(
                    "show",
                    "omgerekend",
                    "--out",
                    out.toString(),
                    "--format",
                    "csv",
                    "--where",
                    "meting=bsn",
                    "--columns",
                    "waarde,herkomst,oorsprong,gepubliceerd,voorkeur,status,bron")
                .lines())
        .containsExactlyInAnyOrder(
            "waarde,herkomst,oorsprong,gepubliceerd,voorkeur,status,bron",
            "15283.494220,verdeeld,GM1954 × 15187/35727,15357.000000,false,geschat,vektis",
            "15357.000000,gepubliceerd,GM0951,,true,ok,vektis-indeling-2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2005", "2031"})
  void anIndelingThatTheRegisterDoesNotKnowIsWrongUsage(String year) {
    Cli.Result result =
        Cli.run("update", "--out", built.out().toString(), "--indeling", year, "--edition", "x");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--indeling " + year, "2006 to 2026");
  }

  private static List<String> omgerekend(String region, String measure, String columns) {
    return built
        .show("omgerekend", "--where", region, "--where", measure, "--columns", columns)
        .stream()
        .skip(1)
        .toList();
  }
}
