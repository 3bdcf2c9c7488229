package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchReaderTest {
  private static final String SOUND =
      """
      verbindingen: 3
      wachten: 1
      bronnen:
        03759ned:
          via: odata4
          adres: https://datasets.cbs.nl/odata/v1/CBS
          anders: https://opendata.cbs.nl/ODataFeed/odata
          filter: RegioS eq 'GM0917'
          licentie: CC BY 4.0
        vektis-2022:
          via: bestand
          adres: https://www.vektis.nl/a%20b.csv
          licentie: vrij
      """;

  private static FetchSettings read(String text) {
    Problems problems = new Problems();
    FetchSettings settings =
        FetchReader.read(YamlFile.read("sources.yaml", Optional.of(text), problems));
    problems.refuse();
    return settings;
  }

  @Test
  void soundSettingsAreTakenAsTheyStand() {
    FetchSettings settings = read(SOUND);

    assertThat(settings.manners().connections()).isEqualTo(3);
    assertThat(settings.manners().pause()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.manners().stall()).as("the usual").isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.sources())
        .containsEntry(
            "03759ned",
            new FetchSource(
                "03759ned",
                Via.ODATA4,
                URI.create("https://datasets.cbs.nl/odata/v1/CBS"),
                "03759ned",
                "CC BY 4.0",
                false,
                Optional.of("RegioS eq 'GM0917'"),
                Optional.of(URI.create("https://opendata.cbs.nl/ODataFeed/odata"))))
        .containsEntry(
            "vektis-2022",
            new FetchSource(
                "vektis-2022",
                Via.BESTAND,
                URI.create("https://www.vektis.nl/a%20b.csv"),
                "",
                "vrij",
                true,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void withoutASectionThereIsNothingToFetch() {
    assertThat(read("bronnen: {}").sources()).isEmpty();
  }

  @Test
  void theProjectKnowsWhereItsSourcesAre() {
    assertThat(Project.settings().fetch().sources())
        .containsKeys("03759ned", "84799NED", "85012NED", "83674NED", "50090NED", "vektis-2020")
        .allSatisfy(
            (id, source) -> {
              assertThat(source.address().getScheme()).isEqualTo("https");
              assertThat(source.licence()).isNotBlank();
            });
  }

  /** Each replaces one piece of sound settings by a mistake, and is the only problem. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "verbindingen: 3 | verbindingen: 0 | :1: '0' is no number from 1 to 16",
        "verbindingen: 3 | verbindingen: veel | :1: 'veel' is no number from 1 to 16",
        "wachten: 1 | wachten: 300 | 'wachten_hoogstens' must be more than 'wachten'",
        "vektis-2022: | vektis 2022: | :10: 'vektis 2022' is no id",
        "via: bestand | via: ftp | :11: 'ftp' is none of: odata4, odata3, bestand",
        "via: odata4 | via: odata3 | :5: 'weg' and 'anders' are for 'via: odata4' only",
        "licentie: vrij | filter: x | :13: 'filter' is for tables of OData, not for a file",
        "\"filter: \" | \"weg: zip\n    filter: \" | :8: a zip cannot be filtered",
        "https://www.vektis.nl/a%20b.csv | ftp://vektis.nl/a | :12: 'ftp://vektis.nl/a' is no"
            + " address: begin with https:// and a host",
        "https://www.vektis.nl/a%20b.csv | https://www.vektis.nl/a b | :12:",
        "adres: https://www | adresse: https://www | perhaps you meant 'adres'",
      })
  void aMistakeIsNamedWithItsLine(String piece, String mistake, String problem) {
    assertThat(SOUND).contains(piece);

    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> read(SOUND.replace(piece, mistake)));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
    assertThat(refusal).hasMessageContaining(problem);
  }
}
