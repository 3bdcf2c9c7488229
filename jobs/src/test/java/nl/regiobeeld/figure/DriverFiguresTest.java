package nl.regiobeeld.figure;

import static nl.regiobeeld.figure.Rows.find;
import static nl.regiobeeld.figure.Rows.number;
import static nl.regiobeeld.schema.DriverTable.VRAAGONTWIKKELING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.regiobeeld.figure.Line.Point;
import org.junit.jupiter.api.Test;

/** What drives the demand for care: the figures of the plan of NML (004:598-704). */
class DriverFiguresTest {
  private static final String COLUMNS =
      "regio_code|maat|onderwerp|jaar|waarde|landelijk|basisjaar|soort|bron|status|toelichting";

  private static Rows rows() {
    return new Rows()
        .with(
            VRAAGONTWIKKELING,
            COLUMNS,
            "R|prevalentie_index|copd|2024|100|100|2024|telling|03759ned|voorlopig|Basisjaar 2024.",
            "R|prevalentie_index|copd|2026|101.5|101.2|2024|prognose"
                + "|03759ned + bevolkingsprognose|geschat"
                + "|Lineair tussen 2024 en 2030. Basisjaar 2024.",
            "R|prevalentie_index|copd|2050|||2024|prognose||onbekend|Geen leeftijden.",
            "R|prevalentie_index|coronaire_hartziekten|2024|100|100|2024|telling|03759ned"
                + "|voorlopig|Basisjaar 2024.",
            "R|clienten_ouderenzorg|ouderenzorg|2024|7470|169000|2024|telling|03759ned|ok|",
            "R|clienten_ouderenzorg|ouderenzorg|2030||204000|2024|prognose||onbekend|Geen"
                + " leeftijden.",
            "R|clienten_landelijke_trend|ouderenzorg|2024|7470|169000|2024|telling|03759ned|ok|",
            "R|clienten_landelijke_trend|ouderenzorg|2030|8700|204000|2024|prognose"
                + "|bevolkingsprognose|ok|",
            "R|aandeel_65plus||2020|20.1|19||telling|84799NED|ok|",
            "R|aandeel_65plus||2030||21||prognose||onbekend|Geen leeftijden.",
            "R|aandeel_55plus|msz|2021|26|25||telling|personeel|ok|",
            "R|aandeel_55plus|vvt|2021|32|28||telling|personeel|ok|",
            "R|aandeel_55plus|vvt|2023|33|29.5||telling|personeel|ok|");
  }

  private static Figure figure(String id) {
    return rows().figure("R", "Regio", id);
  }

  private static Point point(int year, String value) {
    return Point.of(year, new BigDecimal(value));
  }

  @Test
  void everyConditionIsALine() {
    Figure figure = figure("prevalentie_index");

    assertThat(figure.body())
        .isEqualTo(
            new Lines(
                new Unit("(2024 = 100)", 1),
                false,
                List.of(
                    new Line("COPD", List.of(point(2024, "100"), point(2026, "101.5"))),
                    new Line("Coronaire hartziekten", List.of(point(2024, "100"))))));
    assertThat(figure.notes())
        .containsExactly(
            "Prognose: 2026.",
            "Voorlopig: 2024.",
            "Geschat, recht tussen twee jaren: 2026.",
            "Geen waarde voor de regio: 2050. Geen leeftijden.",
            "Basisjaar 2024.");
    assertThat(figure.source()).isEqualTo("03759ned; eigen opgave van de bevolkingsprognose");
  }

  @Test
  void clientsFollowTheRegionOrTheCountry() {
    Figure figure = figure("clienten_ouderenzorg");

    assertThat(((Lines) figure.body()).lines())
        .containsExactly(
            new Line("Volgens het aantal 80-plussers", List.of(point(2024, "7470"))),
            new Line(
                "Volgens de trend van 80-plussers in Nederland",
                List.of(point(2024, "7470"), point(2030, "8700"))));
    assertThat(figure.notes())
        .containsExactly("Prognose: 2030.", "Geen waarde voor de regio: 2030. Geen leeftijden.");
  }

  @Test
  void theAgedStandBesideTheCountry() {
    assertThat(((Lines) figure("aandeel_65plus").body()).lines())
        .containsExactly(
            new Line("Regio", List.of(point(2020, "20.1"))),
            new Line("Nederland", List.of(point(2020, "19"), point(2030, "21"))));
  }

  @Test
  void theCountryHasNoLineBesideItself() {
    List<Figure> country = rows().figures("R", "Nederland", "land");

    for (String id : List.of("aandeel_65plus", "clienten_ouderenzorg")) {
      Lines lines = (Lines) find(country, id).orElseThrow().body();
      assertThat(lines.lines()).as(id).hasSize(1);
    }
  }

  @Test
  void staffOf55IsALineForEverySector() {
    Figure figure = figure("aandeel_55plus");

    assertThat(((Lines) figure.body()).lines())
        .containsExactly(
            new Line(
                "Verpleging, verzorging en thuiszorg",
                List.of(point(2021, "32"), point(2023, "33"))),
            new Line("Medisch specialistische zorg", List.of(point(2021, "26"))));
    assertThat(figure.notes())
        .containsExactly("Nederland in 2023: Verpleging, verzorging en thuiszorg 29,5%.");
  }

  @Test
  void staffOf55InOneYearIsBarsBesideTheCountry() {
    Figure figure =
        new Rows()
            .with(
                VRAAGONTWIKKELING,
                COLUMNS,
                "R|aandeel_55plus|ggz|2023|27|26||telling|personeel|ok|",
                "R|aandeel_55plus|vvt|2023|33|29.5||telling|personeel|ok|")
            .figure("R", "Regio", "aandeel_55plus");

    assertThat(figure.body())
        .isEqualTo(
            new Bars(
                Unit.PERCENT,
                false,
                List.of("Regio", "Nederland"),
                List.of(
                    Bars.Group.plain(
                        "Verpleging, verzorging en thuiszorg",
                        List.of(number("33"), number("29.5"))),
                    Bars.Group.plain(
                        "Geestelijke gezondheidszorg", List.of(number("27"), number("26"))))));
  }

  /** A region is told what would bring its figures; of a gemeente nobody expects them. */
  @Test
  void whatNoSourceHasIsToldForRegionsOnly() {
    List<Figure> region = new Rows().figures("CR39", "Zuid-Limburg", "corop");

    assertThat(region)
        .extracting(Figure::id)
        .containsExactly(
            "vraag_en_aanbod",
            "tekort",
            "arbeidsmarkt_basisjaar",
            "tekort_sectoren",
            "bevroren_aanbod",
            "waterval_herrekend",
            "initiatieven_aantal",
            "initiatieven_personen",
            "aandeel_65plus",
            "prevalentie_index",
            "clienten_ouderenzorg",
            "aandeel_55plus");
    assertThat(region).allMatch(figure -> figure.told().contains("niet gepubliceerd"));
    assertThat(region).allMatch(figure -> figure.told().contains("./regiobeeld template --kind "));
    assertThat(new Rows().figures("GM0917", "Heerlen", "gemeente")).isEmpty();
  }

  @Test
  void aMissingFigureTellsWhyItIsMissing() {
    Figure figure =
        new Rows()
            .with(
                VRAAGONTWIKKELING,
                COLUMNS,
                "R|aandeel_65plus||2030||21||prognose||onbekend|Geen leeftijden.")
            .figure("R", "Regio", "aandeel_65plus");

    assertThat(((Unpublished) figure.body()).why())
        .isEqualTo(
            "Het aandeel inwoners van 65 jaar en ouder is niet gepubliceerd. Geen leeftijden. Een"
                + " eigen opgave brengt dit: ./regiobeeld template --kind bevolkingsprognose.");
  }
}
