package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the tables about staff say in the sample: the plans' numbers, and a made-up region. */
class StaffingNumbersTest {
  private static Duck duck;

  @BeforeAll
  static void open() throws SQLException {
    duck = Built.sample().duck("sample");
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
  }

  @Test
  void thePlanOfNoordEnMiddenLimburgAsPrinted() throws SQLException {
    assertThat(rows("list(tekort ORDER BY jaar)", "NML", "totaal", "referentie", "true"))
        .containsExactly("[2100, 2100, 2100, 2100, 2500, 2800, 3200, 3500, 4100, 4500]");
    assertThat(rows("vraag, aanbod, tekort", "NML", "totaal", "referentie", "jaar = 2023"))
        .containsExactly("41700|39600|2100");
    assertThat(
            rows(
                "vraag, aanbod, tekort, round(tekort_pct, 1), round(index_tekort - 100, 1), status",
                "NML",
                "totaal",
                "referentie",
                "jaar = 2032"))
        .containsExactly("46300|41800|4500|9.7|114.3|ok");
    assertThat(rows("vraag, aanbod, tekort", "NML", "totaal", "bevroren_aanbod", "jaar = 2032"))
        .containsExactly("46300|39600|6700");
    assertThat(rows("tekort, status", "NML", "totaal", "bevroren_aanbod", "jaar in (2023, 2027)"))
        .containsExactlyInAnyOrder("2100|afgeleid", "null|niet_gepubliceerd");
  }

  @Test
  void printedSharesStayAsPrintedAndTheMissingPointHasARow() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT sector, aandeel_tekort::INT, status FROM arbeidsmarkt WHERE"
                    + " regio_code = 'NML' AND aandeel_tekort IS NOT NULL ORDER BY 2 DESC, 1"))
        .containsExactly(
            "vvt|41|niet_gepubliceerd",
            "msz|20|niet_gepubliceerd",
            "ghz|12|niet_gepubliceerd",
            "overig|12|niet_gepubliceerd",
            "ggz|10|niet_gepubliceerd",
            "huisartsen|2|niet_gepubliceerd",
            "jeugdzorg|2|niet_gepubliceerd",
            "niet_verdeeld|1|afgeleid");
  }

  @Test
  void ofZuidLimburgTheIndicesAlone() throws SQLException {
    assertThat(
            rows(
                "round(index_vraag, 1), round(index_aanbod, 1), tekort, status",
                "ZL",
                "totaal",
                "referentie",
                "jaar = 2032"))
        .containsExactly("110.7|104.8|null|niet_gepubliceerd");
    assertThat(
            duck.rows("SELECT count(*), count(tekort) FROM arbeidsmarkt WHERE regio_code = 'ZL'"))
        .containsExactly("400|0");
  }

  private static List<String> rows(
      String columns, String region, String sector, String scenario, String where)
      throws SQLException {
    return duck.rows(
        "SELECT %s FROM arbeidsmarkt WHERE regio_code = '%s' AND sector = '%s' AND scenario = '%s' AND %s"
            .formatted(columns, region, sector, scenario, where));
  }

  @Test
  void thePlansInitiativesPerThemeWithTheirTotals() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT thema, count(*) FROM initiatieven WHERE regio_code = 'NML' GROUP BY 1"
                    + " ORDER BY 2 DESC, 1"))
        .containsExactly(
            "Regionale en digitale organisatie van zorg & welzijn|16",
            "Langer en beter thuis vooruit|15",
            "Gezond vooruit|7",
            "Duurzaam regionaal gezondheidsinformatiestelsel|2",
            "Toekomstbestendige arbeidsmarkt|2");
    assertThat(
            duck.rows(
                "SELECT variant, round(waarde)::INT FROM waterval WHERE regio_code = 'NML' AND"
                    + " stap = 'impact_totaal' ORDER BY volgorde"))
        .containsExactly(
            "gedrukt|1600",
            "bijlage_a|1675",
            "bijlage_b|1692",
            "herrekend|1660",
            "herrekend_zonder_dubbel|1647",
            "herrekend_zonder_grootste|780");
  }

  /** Nobody is lost between two years, and who is there is the supply. */
  @Test
  void theModelKeepsEveryPerson() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT count(*) FILTER (begin + instroom_opleiding + instroom_elders"
                    + " + doorstroom_in - doorstroom_uit - uitstroom - pensioen != eind),"
                    + " count(*) > 5000 FROM personeelsstromen"))
        .containsExactly("0|true");
    assertThat(
            duck.rows(
                "SELECT count(*) FROM personeelsstromen a JOIN personeelsstromen b"
                    + " USING (regio_code, sector, leeftijd, scenario)"
                    + " WHERE b.jaar = a.jaar + 1 AND b.begin != a.eind"))
        .containsExactly("0");
    assertThat(
            duck.rows(
                "SELECT count(*) FROM arbeidsmarkt_model m JOIN (SELECT regio_code, sector,"
                    + " scenario, jaar, sum(eind) AS eind FROM personeelsstromen GROUP BY ALL) s"
                    + " USING (regio_code, sector, scenario, jaar) WHERE m.aanbod != s.eind"))
        .containsExactly("0");
  }

  @Test
  void theMadeUpRegionIsWhole() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT scenario, count(DISTINCT sector), count(tekort_onder) = count(*),"
                    + " min(jaar), max(jaar) FROM arbeidsmarkt_model WHERE regio_code = 'PARKSTAD'"
                    + " GROUP BY 1 ORDER BY 1"))
        .containsExactly(
            "bevroren_aanbod|8|true|2023|2040",
            "initiatieven_hoog|8|true|2023|2040",
            "initiatieven_laag|8|true|2023|2040",
            "initiatieven_midden|8|true|2023|2040",
            "referentie|8|true|2023|2040");
    assertThat(
            duck.rows(
                "SELECT count(*) = (SELECT count(*) FROM arbeidsmarkt_model) AND count(*) > 1000"
                    + " FROM arbeidsmarkt a JOIN arbeidsmarkt_model m"
                    + " USING (regio_code, sector, scenario, jaar)"
                    + " WHERE a.bron = 'model' AND a.tekort = m.tekort"))
        .containsExactly("true");
    assertThat(
            duck.rows(
                "SELECT scenario, sum(aandeel_tekort)::INT FROM arbeidsmarkt WHERE"
                    + " regio_code = 'PARKSTAD' AND jaar = 2032 AND sector != 'totaal' GROUP BY 1"
                    + " HAVING sum(aandeel_tekort) != 100"))
        .isEmpty();
  }
}
