package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standardised numbers of the real extracts. */
class StandardisedNumbersTest {
  /**
   * Worked out apart from the program in Python with exact fractions: the costs of 2011 and 2019 at
   * the Netherlands' insured years of 2019.
   */
  @Test
  void standardisedCostsOfZuidLimburg() throws SQLException {
    try (Duck duck = Built.real().duck("real")) {
      List<String> rows =
          duck.rows(
              "SELECT jaar, standaardjaar, round(gestandaardiseerd, 4), landelijk FROM zorgkosten"
                  + " WHERE regio_code = 'ZL' AND niveau = 'totaal' AND leeftijd = 'totaal'"
                  + " AND jaar IN (2011, 2019) ORDER BY jaar");
      assertThat(rows)
          .containsExactly("2011|2019|2456.8357|2136.62", "2019|2019|3016.4967|2706.67");
    }
  }

  /** The country at its own mix of ages is the country, but for the rounding of its columns. */
  @Test
  void theNetherlandsStandardisedToThemselvesAreCrude() throws SQLException {
    try (Duck duck = Built.real().duck("real")) {
      assertThat(
              duck.rows(
                  "SELECT count(*) > 100, max(abs(gestandaardiseerd - kosten / verzekerdejaren))"
                      + " < 0.0001 FROM zorgkosten WHERE regio_code = 'NL00' AND jaar = 2019"))
          .containsExactly("true|true");
    }
  }
}
