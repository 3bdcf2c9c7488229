package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Change over the years in the real extracts, worked out by hand from the files. */
class SeriesNumbersTest {
  private static Duck duck;

  @BeforeAll
  static void openTheRealEdition() throws SQLException {
    duck = Built.real().duck("real");
  }

  @AfterAll
  static void close() throws SQLException {
    if (duck != null) {
      duck.close();
    }
  }

  /** 52.8 (51.9-53.6) to 58.3 (57.5-59.2): better, and by 5.5 / 4 a year; NL 62.4 to 67.1. */
  @Test
  void olderPeopleOfZuidLimburgFeelHealthierThanInThePreviousMonitor() throws SQLException {
    assertThat(monitor("ervaren_gezondheid_goed", "lichamelijke_beperkingen", "beperking_zien"))
        .containsExactly(
            // 10.3 (9.8-10.9) to 9.1 (8.6-9.6); NL 8.2 to 7.1
            "beperking_zien|2016|2020|twee_punten|-0.300000|verbetert|-0.275000",
            "ervaren_gezondheid_goed|2016|2020|twee_punten|1.375000|verbetert|1.175000",
            // 31.5 (30.7-32.3) to 32.2 (31.4-33.0) share 31.4-32.3; NL 27.9 to 26.1
            "lichamelijke_beperkingen|2016|2020|twee_punten|0.175000|gelijk|-0.450000");
  }

  private static List<String> monitor(String... indicators) throws SQLException {
    return duck.rows(
        "SELECT meting, van, tot, regel, helling, oordeel, helling_landelijk FROM trends"
            + " WHERE regio_code = 'GG6106' AND leeftijd = '65+' AND reeks = 'gezondheidsmonitor'"
            + " AND meting IN ('"
            + String.join("', '", indicators)
            + "') ORDER BY 1");
  }

  /** 19+ of 2016 and 18+ of 2020 are one point each. */
  @Test
  void agesFrom19AndFrom18MakeNoSeries() throws SQLException {
    assertThat(duck.rows("SELECT DISTINCT leeftijd FROM trends WHERE reeks = 'gezondheidsmonitor'"))
        .containsExactly("65+");
  }

  /**
   * Years 2015, 2018, 2019, 2021, 2022 lie 4 and 1 before and 2 and 3 after their mean, Σ² = 30:
   * (-4 x 2828.65 - 3208.89 + 2 x 3406.41 + 3 x 3688.57) / 30, and the same of the Netherlands.
   */
  @Test
  void costsOfZuidLimburgRiseFaster() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT van, helling_van, tot, punten, regel, oordeel, helling,"
                    + " helling_landelijk, verschil_helling FROM trends"
                    + " WHERE regio_code = 'ZL' AND meting = 'totaal' AND leeftijd = 'totaal'"
                    + " AND eenheid = 'euro per verzekerde'"))
        .containsExactly("2011|2015|2022|7|helling|null|111.834667|74.116333|37.718333");
  }

  @Test
  void ggzColumnsBreakOffWhereTheirGroupGoesOn() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT niveau, meting, van, tot, breuk IS NULL FROM trends"
                    + " WHERE regio_code = 'NL00' AND leeftijd = 'totaal'"
                    + " AND eenheid = 'verhouding'"
                    + " AND meting IN ('ggz', 'specialistische_ggz', 'farmacie') ORDER BY 2"))
        .containsExactly(
            "kolom|farmacie|2011|2022|true",
            "groep|ggz|2011|2022|true",
            "kolom|specialistische_ggz|2014|2021|false");
  }

  /** Only 2016 and 2020: measured from 2016. 25 x 4 / 14 is needed by 2020. */
  @Test
  void theGapOfOlderPeopleIn2020() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT indicator, basisjaar, jaar, achterstand_basis, achterstand_nu, ingelopen,"
                    + " nodig, op_koers, jaar_kwart, status FROM achterstand"
                    + " WHERE regio_code = 'GG6106' AND leeftijd = '65+'"
                    + " AND reeks = 'gezondheidsmonitor' AND indicator IN ('beweegrichtlijn',"
                    + " 'ervaren_gezondheid_goed', 'lichamelijke_beperkingen', 'ondergewicht',"
                    + " 'rokers') ORDER BY 1"))
        .containsExactly(
            // 36.9 - 28.8 to 38.2 - 33.1; a quarter in ceil(25 / 37.04 x 4) = 3 years
            "beweegrichtlijn|2016|2020|8.100000|5.100000|37.037037|7.142857|ja|2019|ok",
            // 62.4 - 52.8 to 67.1 - 58.3; 25 / 8.33 x 4 = 12 years
            "ervaren_gezondheid_goed|2016|2020|9.600000|8.800000|8.333333|7.142857|onzeker|2028|ok",
            // 31.5 - 27.9 to 32.2 - 26.1
            "lichamelijke_beperkingen|2016|2020|3.600000|6.100000|-69.444444|7.142857|nee|null|ok",
            "ondergewicht|2016|2020|0.000000|0.000000|null|null|null|null|geen_achterstand",
            "rokers|2020|null|2.500000|null|null|null|null|null|te_weinig_punten");
  }

  @Test
  void theNetherlandsHaveNoGapAndEveryKeyOneRow() throws SQLException {
    assertThat(duck.rows("SELECT * FROM achterstand WHERE regio_code = 'NL00'")).isEmpty();
    assertThat(
            duck.rows(
                "SELECT regio_code FROM achterstand"
                    + " GROUP BY regio_code, reeks, indicator, leeftijd, geslacht"
                    + " HAVING count(*) > 1"))
        .isEmpty();
    assertThat(
            duck.rows(
                "SELECT regio_code FROM trends GROUP BY regio_code, reeks, meting, niveau,"
                    + " leeftijd, geslacht, eenheid, van HAVING count(*) > 1"))
        .isEmpty();
  }
}
