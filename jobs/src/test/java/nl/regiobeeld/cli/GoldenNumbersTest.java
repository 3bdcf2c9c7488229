package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real extracts give the numbers that were worked out by hand from them. */
class GoldenNumbersTest {
  private static Built built;

  @BeforeAll
  static void buildFromTheRealExtracts() {
    built = Built.real();
  }

  @Test
  void realisedAgainstExpectedCostsOfZuidLimburg() {
    assertThat(costs("totaal", "2019", "totaal")).isEqualTo("3328.33,3006.23,1.107145,5,rood");
    assertThat(ratio("totaal", "2015", "totaal")).isEqualByComparingTo("1.081455");
    assertThat(ratio("totaal", "2022", "totaal")).isEqualByComparingTo("1.138789");
    assertThat(ratio("totaal", "2019", "0-64"))
        .isBetween(new BigDecimal("1.1615"), new BigDecimal("1.1625"));
    assertThat(ratio("totaal", "2019", "65+"))
        .isBetween(new BigDecimal("1.0555"), new BigDecimal("1.0565"));
    assertThat(ratio("ggz", "2019", "totaal"))
        .isBetween(new BigDecimal("1.2585"), new BigDecimal("1.2595"));
  }

  @Test
  void everyEuroOfEveryYearIsFoundAgain() throws SQLException {
    try (Duck duck = built.duck("real")) {
      assertThat(duck.rows("SELECT DISTINCT jaar FROM aansluiting ORDER BY 1"))
          .containsExactly("2011", "2014", "2015", "2018", "2019", "2021", "2022");
      assertThat(
              duck.rows(
                  "SELECT * FROM aansluiting WHERE verschil != 0"
                      + " OR bestandstotaal != gebruikt + restrij + afgekeurd OR gebruikt = 0"
                      + " AND bestandstotaal != restrij"))
          .isEmpty();
    }
  }

  @Test
  void publishedIndicatorsOfGgdZuidLimburg() {
    assertThat(indicator("obesitas", "18-64")).isEqualTo("17.1,16.5,17.8,1.230,rood");
    assertThat(indicator("obesitas", "65+")).isEqualTo("19.5,18.8,20.2,1.127,rood");
    assertThat(indicator("rokers", "18-64")).endsWith(",1.175,rood");
    assertThat(indicator("rokers", "65+")).endsWith(",1.258,rood");
    assertThat(indicator("ervaren_gezondheid_goed", "18-64")).endsWith(",0.944,rood");
    assertThat(indicator("ervaren_gezondheid_goed", "65+")).endsWith(",0.869,rood");
    assertThat(indicator("overmatige_drinker", "18-64")).endsWith(",0.949,groen");
    assertThat(indicator("overmatige_drinker", "65+")).endsWith(",0.900,groen");
  }

  @Test
  void weightedModelEstimatesOfZuidLimburg() {
    assertWeighted("hoog_risico_angst_depressie", "8.92", "1.331");
    assertWeighted("ernstig_eenzaam", "13.95", "1.245");
  }

  @Test
  void prefersTheSurveyAboveTheModel() throws SQLException {
    try (Duck duck = built.duck("real")) {
      assertThat(
              duck.rows(
                  "SELECT bron, methode, voorkeur FROM indicatoren WHERE regio_code = 'GM0917'"
                      + " AND indicator = 'obesitas' AND leeftijd = '18+' AND periode = 2020"
                      + " ORDER BY bron"))
          .containsExactly("50090NED|modelschatting|false", "85012NED|gepubliceerd|true");
      assertThat(
              duck.rows(
                  "SELECT regio_code FROM indicatoren"
                      + " GROUP BY regio_code, indicator, leeftijd, geslacht, periode"
                      + " HAVING count(*) FILTER (voorkeur) != 1"))
          .isEmpty();
    }
  }

  @Test
  void weighsOldGemeentenWithTheirOwnInhabitants() {
    assertThat(
            built.show(
                "indicatoren",
                "--where",
                "regio_code=PARKSTAD",
                "--where",
                "bron=83674NED",
                "--where",
                "indicator=obesitas",
                "--where",
                "leeftijd=19+",
                "--columns",
                "methode,status"))
        .containsExactly("methode,status", "gewogen,ok");
  }

  @Test
  void tracesAValueToItsFileLineAndText() {
    List<String> rows =
        built.show(
            "waarnemingen",
            "--where",
            "regio_code=GG6106",
            "--where",
            "meting=obesitas",
            "--where",
            "leeftijd=65+",
            "--where",
            "bron=85012NED",
            "--columns",
            "bestand,kolom,ruwe_waarde,waarde,ruwe_ondergrens,ruwe_bovengrens");
    assertThat(rows)
        .contains(
            "Gezondheidsmonitor20_85012NED.csv,ErnstigOvergewichtObesitas,19.5,19.500000,18.8,20.2");
  }

  @Test
  void keepsTheMissingKindsApart() throws SQLException {
    try (Duck duck = built.duck("real")) {
      assertThat(
              duck.rows(
                  "SELECT status, min(ruwe_waarde), max(ruwe_waarde) FROM waarnemingen"
                      + " WHERE bron = '50090NED' AND waarde IS NULL GROUP BY 1 ORDER BY 1"))
          .containsExactly("onbekend|       .|       .", "onmogelijk||");
    }
  }

  @Test
  void theOlderIndelingLandsInTheRightRegions() {
    Path variant = Shared.file("variants/vektis-indeling2017");
    Built old = Built.of("variant", "--in", variant.toString(), "--regions", "ZL,NL00");
    assertThat(
            old.show(
                "zorgkosten",
                "--where",
                "regio_code=ZL",
                "--where",
                "zorgsoort=totaal",
                "--where",
                "leeftijd=totaal",
                "--columns",
                "verhouding"))
        .containsExactly("verhouding", "1.081457");
    assertThat(old.run().out()).doesNotContain("afgekeurd").contains("gemeenten of 2017");
  }

  private static String costs(String type, String year, String age) {
    return built
        .show(
            "zorgkosten",
            "--where",
            "regio_code=ZL",
            "--where",
            "zorgsoort=" + type,
            "--where",
            "jaar=" + year,
            "--where",
            "leeftijd=" + age,
            "--columns",
            "gerealiseerd,verwacht,verhouding,band,kleur")
        .get(1);
  }

  private static BigDecimal ratio(String type, String year, String age) {
    return new BigDecimal(costs(type, year, age).split(",", -1)[2]);
  }

  /** Value, limits, ratio to three decimals, colour. */
  private static String indicator(String id, String age) {
    String[] row =
        built
            .show(
                "indicatoren",
                "--where",
                "regio_code=GG6106",
                "--where",
                "bron=85012NED",
                "--where",
                "indicator=" + id,
                "--where",
                "leeftijd=" + age,
                "--columns",
                "waarde,ondergrens,bovengrens,verhouding,kleur")
            .get(1)
            .split(",", -1);
    return String.join(
        ",", plain(row[0]), plain(row[1]), plain(row[2]), threeDecimals(row[3]), row[4]);
  }

  private static void assertWeighted(String indicator, String value, String ratio) {
    String[] row =
        built
            .show(
                "indicatoren",
                "--where",
                "regio_code=ZL",
                "--where",
                "bron=50090NED",
                "--where",
                "periode=2020",
                "--where",
                "indicator=" + indicator,
                "--where",
                "leeftijd=18+",
                "--columns",
                "waarde,verhouding")
            .get(1)
            .split(",", -1);
    assertThat(new BigDecimal(row[0]).subtract(new BigDecimal(value)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    assertThat(new BigDecimal(row[1]).subtract(new BigDecimal(ratio)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.001"));
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String threeDecimals(String number) {
    return new BigDecimal(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
