package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * NZa's real file of 2016. The numbers were worked out apart from the program, in Python: {@code
 * csv} with exact fractions, the place rule written again from jobs/docs/methode.md, gemeenten
 * joined to regions with data/reference/indeling.csv.
 */
class WaitingTimesUpdateTest {
  private static Built built;

  @BeforeAll
  static void buildFromTheRealFile() {
    built = Built.of("nza", "--in", Shared.file("data/nza").toString());
  }

  @Test
  void everyRowIsAccountedFor() throws SQLException {
    assertThat(rows("SELECT rijen, gebruikt, apart, afgekeurd, periode, licentie FROM bronnen"))
        .containsExactly("2578|2197|380|1|2016|CC0, bron NZa");
    assertThat(rows("SELECT reden, rijen FROM apart"))
        .containsExactly("geen wachttijd vermeld|380");
    assertThat(rows("SELECT regel, kolom, waarde FROM afgekeurd"))
        .containsExactly("2008|Plaats.zorgaanbieder|Oudehoorne");
    assertThat(rows("SELECT count(*), count(DISTINCT regel) FROM waarnemingen"))
        .containsExactly("4394|2197");
  }

  @Test
  void shareAboveTheNormOfTheNetherlands() throws SQLException {
    assertThat(waits("NL00", "totaal"))
        .containsExactly(
            "aanmeld|4|1942|766|39.443872|4.000000|4.966581|67",
            "behandel|10|1786|170|9.518477|3.000000|4.675028|58",
            "totaal|14|1590|277|17.421384|8.000000|9.269057|68");
    assertThat(waits("NL00", "SGGZ"))
        .containsExactly(
            "aanmeld|4|1057|476|45.033113|4.000000|5.479849|15",
            "behandel|10|1084|113|10.424354|4.000000|5.506458|12",
            "totaal|14|904|199|22.013274|9.000000|10.328319|16");
    assertThat(waits("NL00", "onbekend"))
        .startsWith("aanmeld|4|59|15|25.423729|3.000000|4.522034|13");
  }

  /** Zuid-Limburg is an own region, a GGD region and a COROP area: three ways to one number. */
  @Test
  void shareAboveTheNormOfZuidLimburg() throws SQLException {
    assertThat(waits("ZL", "totaal"))
        .containsExactly(
            "aanmeld|4|109|36|33.027523|3.000000|4.368807|1",
            "behandel|10|82|8|9.756098|2.500000|3.834146|1",
            "totaal|14|82|19|23.170732|6.000000|8.514634|1")
        .isEqualTo(waits("GG6106", "totaal"))
        .isEqualTo(waits("CR39", "totaal"));
    assertThat(waits("GM0935", "totaal"))
        .startsWith("aanmeld|4|35|9|25.714286|3.000000|3.871429|0");
    assertThat(
            rows(
                "SELECT soort_wachttijd, verhouding, band, kleur FROM wachttijden"
                    + " WHERE regio_code = 'ZL' AND soort_zorg = 'totaal' ORDER BY 1"))
        .containsExactly(
            "aanmeld|0.837330|1|groen", "behandel|1.024964|4|oranje", "totaal|1.330017|5|rood");
  }

  @Test
  void regionsOfAKindAddUpToTheNetherlands() throws SQLException {
    for (String kind : List.of("gemeente", "provincie", "corop", "ggd", "zorgkantoor")) {
      assertThat(
              rows(
                  "SELECT sum(aantal), sum(boven_norm), sum(stops) FROM wachttijden"
                      + " WHERE soort_zorg = 'totaal' AND soort_wachttijd = 'aanmeld'"
                      + " AND regio_soort = '"
                      + kind
                      + "'"))
          .as(kind)
          .containsExactly("1942|766|67");
    }
  }

  private static List<String> waits(String region, String care) throws SQLException {
    return rows(
        "SELECT soort_wachttijd, norm_weken, aantal, boven_norm, aandeel_boven_norm,"
            + " mediaan_weken, gemiddelde_weken, stops FROM wachttijden WHERE regio_code = '"
            + region
            + "' AND soort_zorg = '"
            + care
            + "' ORDER BY 1");
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Duck duck = built.duck("nza")) {
      return duck.rows(sql);
    }
  }
}
