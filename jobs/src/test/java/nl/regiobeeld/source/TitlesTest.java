package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.source.Titles.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static final Titles TITLES =
      Titles.of(
          Map.of(
              "Leeftijd|Aantallen|Jonger dan 5 jaar", "JongerDan5Jaar_4",
              "Leeftijd|Aantallen, relatief|Jonger dan 5 jaar", "JongerDan5Jaar_13",
              "Gezondheid|Ervaren gezondheid (goed/zeer goed) (%)", "ErvarenGezondheid_5",
              "Rokers", "Roker_10"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Perioden; Perioden; ''",
        "Bevolking|Totale bevolking (aantal); Bevolking > Totale bevolking; aantal",
        "Bevolking/Totale bevolking (aantal); Bevolking > Totale bevolking; aantal",
        "Ervaren gezondheid (goed/zeer goed) (%); Ervaren gezondheid (goed/zeer goed); %",
        "Druk/Gehuwd (in % van  inwoners (15+)); Druk > Gehuwd; in % van inwoners (15+)",
        "Matig/hoog risico op angst (%); Matig/hoog risico op angst; %",
        "Naar regio/Leerlingen/studenten/Mbo (aantal); Naar regio > Leerlingen/studenten > Mbo;"
            + " aantal",
        "Land/(voormalige) Antillen (aantal); Land > (voormalige) Antillen; aantal",
        "'Inkomen|Aantal ontvangers  '; Inkomen > Aantal ontvangers; ''",
        "Jeugd|0/5 jaar (%); Jeugd > 0/5 jaar; %",
        "(%); (%); ''",
      })
  void aHeadingIsTakenApart(String heading, String steps, String unit) {
    Topic topic = Topic.of(heading);

    assertThat(String.join(" > ", topic.steps())).isEqualTo(steps);
    assertThat(topic.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Leeftijd/Aantallen/Jonger dan 5 jaar (aantal); JongerDan5Jaar_4",
        "leeftijd|aantallen, relatief|JONGER DAN 5 JAAR (%); JongerDan5Jaar_13",
        "Aantallen, relatief|Jonger dan 5 jaar (%); JongerDan5Jaar_13",
        "Ervaren gezondheid (goed/zeer goed) (%); ErvarenGezondheid_5",
        "Leefstijl/Rokers (%); Roker_10",
      })
  void aKnownTitleGivesItsKey(String heading, String key) {
    assertThat(TITLES.key(Topic.of(heading))).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"Jonger dan 5 jaar (aantal)", "Rokers en drinkers (%)", "Gezondheid (%)"})
  void aTitleThatIsUnknownOrFitsSeveralKeysGivesNone(String heading) {
    assertThat(TITLES.key(Topic.of(heading))).isEmpty();
  }

  @Test
  void whatIsStatedFirstGoesFirst() {
    Titles stated = Titles.of(Map.of("Rokers", "Rokers_1"));

    assertThat(stated.and(TITLES).key(Topic.of("Rokers (%)"))).contains("Rokers_1");
    assertThat(TITLES.and(stated).key(Topic.of("Rokers (%)"))).contains("Roker_10");
  }

  @Test
  void aKeyIsMadeOfATitleThatIsNotKnown() {
    List<String> header =
        List.of(
            "Regio's",
            "Wijken en buurten",
            "Leeftijd/5 tot 10 jaar (aantal)",
            "Eén \u00e0 tw\u00e9\u00e9 (%)");

    assertThat(Titles.NONE.columns(header))
        .containsExactly(
            new Column("RegioS", ""),
            new Column("WijkenEnBuurten", ""),
            new Column("k_5Tot10Jaar", "aantal"),
            new Column("EenATwee", "%"));
  }

  /** Headings as the monitor of 2024 has them in StatLine, known by the keys of earlier tables. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ervaren gezondheid (goed/zeer goed) (%); ervaren_gezondheid_goed",
        "Eén of meer langdurige aandoeningen (%); langdurige_aandoeningen",
        "Onder- en overgewicht/Mate van overgewicht/Matig overgewicht (%); matig_overgewicht",
        "Onder- en overgewicht/Mate van overgewicht/Ernstig overgewicht (obesitas) (%); obesitas",
        "Bewegen en sport/Wekelijkse sporters (%); wekelijkse_sporters",
        "Mantelzorg geven/Mantelzorger (%); mantelzorger",
        "Rokers (%); rokers",
      })
  void aHeadingOfTheMonitorIsItsIndicator(String heading, String indicator) {
    Catalogue catalogue = Project.settings().catalogue();
    Column column = Titles.NONE.columns(List.of(heading)).get(0);

    TableDefinition monitor = catalogue.table("85012NED").orElseThrow();

    assertThat(catalogue.indicator(monitor, column.key()).map(Indicator::id)).contains(indicator);
    assertThat(column.unit()).isEqualTo("%");
  }

  /** The publisher's own list of keys and titles is the evidence for how keys are made. */
  @Test
  void everyPublishedKeyOf50052NedIsMadeOfItsTitle() throws IOException {
    List<String> lines =
        Files.readAllLines(Shared.file("data/ggd-monitor/gmvo_variable_codes_50052NED.csv"));

    assertThat(lines).hasSize(32);
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = Header.split(line, ';').orElseThrow();
      assertThat(Topic.key(fields.get(1))).isEqualTo(Catalogue.stem(fields.get(0)));
    }
  }

  @Test
  void theColumnsOfARealDownloadAreRead() throws IOException {
    String file = "data/cbs/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv";
    FileFacts facts = Inspected.file("SES.csv", Files.readAllBytes(Shared.file(file)));
    List<String> header = Header.split(facts.firstLine(), ';').orElseThrow();

    assertThat(Titles.NONE.columns(header))
        .containsExactly(
            new Column("Perioden", ""),
            new Column("WijkenEnBuurten", ""),
            new Column("RegiocodeGemeenteWijkBuurt", "code"),
            new Column("ParticuliereHuishoudens", "Aantal"),
            new Column("Waarde", "%"),
            new Column("Waarde", "%"),
            new Column("Waarde", "%"),
            new Column("GemiddeldeScore", "Getal"),
            new Column("Waarde", "Getal"));
  }
}
