package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the monitor of 2020 says of Zuid-Limburg, and how sure that is. */
class JudgedNumbersTest {
  private static final String MONITOR = "regio_code = 'GG6106' AND bron = '85012NED'";

  /** The petals of the plan's Figure 1 that 85012NED has (document 002, lines 904-955). */
  private static final String WHEEL =
      "('ervaren_gezondheid_goed', 'langdurige_aandoeningen', 'lichamelijke_beperkingen',"
          + " 'ondergewicht', 'obesitas', 'beweegrichtlijn', 'wekelijkse_sporters',"
          + " 'overmatige_drinker')";

  private static Duck duck;

  @BeforeAll
  static void buildFromTheRealExtracts() throws SQLException {
    duck = Built.real().duck("real");
  }

  @AfterAll
  static void close() throws SQLException {
    if (duck != null) {
      duck.close();
    }
  }

  /** Value, interval, Netherlands, judgement at 95 % and at 99.8 %; read off the file by hand. */
  @Test
  void eachAgeGroupIsJudgedByItsInterval() throws SQLException {
    assertThat(judged("obesitas"))
        .containsExactly(
            "18+ 17.8 (17.3-18.3) 14.7 slechter slechter",
            "18-64 17.1 (16.5-17.8) 13.9 slechter slechter",
            "65+ 19.5 (18.8-20.2) 17.3 slechter slechter");
    assertThat(judged("overmatige_drinker"))
        .containsExactly(
            "18+ 5.8 (5.5-6.1) 6.2 beter gelijk",
            "18-64 5.6 (5.2-6.0) 5.9 gelijk gelijk",
            "65+ 6.3 (5.9-6.7) 7.0 beter beter");
    assertThat(judged("ondergewicht"))
        .as("1.9 and 1.7 are touched, which is no difference")
        .containsExactly(
            "18+ 1.9 (1.7-2.1) 1.7 gelijk gelijk",
            "18-64 2.2 (1.9-2.5) 1.9 gelijk gelijk",
            "65+ 1.1 (0.9-1.3) 1.1 gelijk gelijk");
    assertThat(judged("mantelzorger"))
        .as("neutral")
        .containsExactly(
            "18+ 15.7 (15.2-16.1) 13.5 null null",
            "18-64 15.9 (15.3-16.5) 13.2 null null",
            "65+ 15.0 (14.4-15.7) 14.6 null null");
  }

  /**
   * The plan (document 002, lines 959-961): "De regio Zuid-Limburg scoort op alle
   * gezondheidsindicatoren slechter dan het landelijk gemiddelde, met uitzondering van de indicator
   * overmatige drinker." Of the wheel's petals ondergewicht speaks against it: not different from
   * the Netherlands in either age group, and equal to it among those of 65 and older.
   */
  @Test
  void thePlansSentenceHasIndicatorsForAndAgainst() throws SQLException {
    assertThat(wheel("slechter"))
        .containsExactly(
            "18-64 beweegrichtlijn, ervaren_gezondheid_goed, langdurige_aandoeningen,"
                + " lichamelijke_beperkingen, obesitas, wekelijkse_sporters",
            "65+ beweegrichtlijn, ervaren_gezondheid_goed, langdurige_aandoeningen,"
                + " lichamelijke_beperkingen, obesitas, wekelijkse_sporters");
    assertThat(wheel("gelijk"))
        .containsExactly("18-64 ondergewicht, overmatige_drinker", "65+ ondergewicht");
    assertThat(wheel("beter")).containsExactly("65+ overmatige_drinker");
  }

  /** The standing check: the weighted mean of the 16 gemeenten beside the GGD's own figure. */
  @Test
  void weightedRegionsComeOutAsTheirPublishedSelves() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT bron, max(abs(verschil))::DECIMAL(9, 2), count(*) > 40,"
                    + " count(*) FILTER (WHERE NOT binnen_marges)"
                    + " FROM controle_gewogen WHERE regio_code = 'GG6106'"
                    + " AND bron IN ('85012NED', '83674NED') GROUP BY bron ORDER BY bron"))
        .containsExactly("83674NED|0.20|true|0", "85012NED|0.11|true|0");
    assertThat(
            duck.rows(
                "SELECT count(*) FROM controle_gewogen WHERE gewogen NOT BETWEEN gewogen_onder"
                    + " AND gewogen_boven OR (gewogen_onder IS NULL) != (gewogen_boven IS NULL)"))
        .containsExactly("0");
  }

  /** Noord- en Midden-Limburg is no GGD region, so only its gemeenten's margins can tell. */
  @Test
  void aWeightedRegionIsJudgedByItsGemeentenAndSaysSo() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT waarde, ondergrens, bovengrens, marges, oordeel FROM indicatoren"
                    + " WHERE regio_code = 'NML' AND bron = '85012NED' AND leeftijd = '65+'"
                    + " AND indicator = 'obesitas'"))
        .containsExactly("17.481225|16.694770|18.267680|benaderd|gelijk");
  }

  @Test
  void onlyWhatHasMarginsIsJudged() throws SQLException {
    assertThat(
            duck.rows(
                "SELECT count(*) FROM indicatoren WHERE (ligging IS NOT NULL) != (ondergrens IS NOT"
                    + " NULL AND bovengrens IS NOT NULL AND landelijk IS NOT NULL"
                    + " AND waarde IS NOT NULL)"))
        .containsExactly("0");
    assertThat(
            duck.rows(
                "SELECT count(*), max(waarde)::INT FROM indicatoren WHERE ondergrens IS NOT NULL"
                    + " AND bovengrens IS NULL"))
        .as("where nobody had it the publisher gives a lower limit only")
        .containsExactly("9|0");
    assertThat(
            duck.rows(
                "SELECT count(*) FROM indicatoren WHERE regio_code = 'NL00' AND (verhouding_onder"
                    + " != 1 OR verhouding_boven != 1 OR oordeel != 'gelijk')"))
        .as("the Netherlands are what they are")
        .containsExactly("0");
  }

  private static List<String> judged(String indicator) throws SQLException {
    return duck.rows(
        "SELECT concat(leeftijd, ' ', waarde::DECIMAL(9, 1), ' (', ondergrens::DECIMAL(9, 1), '-',"
            + " bovengrens::DECIMAL(9, 1), ') ', landelijk::DECIMAL(9, 1), ' ',"
            + " coalesce(oordeel, 'null'), ' ', coalesce(oordeel_998, 'null'))"
            + " FROM indicatoren WHERE "
            + MONITOR
            + " AND indicator = '"
            + indicator
            + "' ORDER BY leeftijd");
  }

  private static List<String> wheel(String judgement) throws SQLException {
    return duck.rows(
        "SELECT concat(leeftijd, ' ', string_agg(indicator, ', ' ORDER BY indicator))"
            + " FROM indicatoren WHERE "
            + MONITOR
            + " AND leeftijd != '18+' AND indicator IN "
            + WHEEL
            + " AND oordeel = '"
            + judgement
            + "' GROUP BY leeftijd ORDER BY leeftijd");
  }
}
