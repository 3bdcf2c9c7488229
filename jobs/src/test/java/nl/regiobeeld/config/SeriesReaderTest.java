package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Break;
import nl.regiobeeld.model.Promise;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReaderTest {
  private static final String SOUND =
      """
      reeksen:
        monitor: [83674NED, 85012NED]
        vektis: [vektis]
      breuken:
        vanaf_18:
          reeks: monitor
          jaar: 2020
          leeftijd: {18+: 19+}
          reden: eerst vanaf 19
        vraag:
          reeks: 50090NED
          jaar: 2016
          meting: [rokers]
          reden: andere vraag
      doorlopend:
        vanaf_18: een jaar maakt weinig uit
      achterstand:
        basisjaar: 2020
        doeljaar: 2030
        deel: 25
      """;

  @Test
  void soundSettingsAreTakenAsTheyStand() {
    Problems problems = new Problems();
    SeriesSettings series = read(SOUND, problems);
    problems.refuse();

    assertThat(series.rules().families())
        .isEqualTo(Map.of("83674NED", "monitor", "85012NED", "monitor", "vektis", "vektis"));
    assertThat(series.rules().breaks())
        .containsExactly(
            new Break(
                "monitor",
                2020,
                Map.of(),
                Map.of("18+", "19+"),
                "eerst vanaf 19",
                "een jaar maakt weinig uit"),
            new Break("50090NED", 2016, Map.of("rokers", "rokers"), Map.of(), "andere vraag", ""));
    assertThat(series.promise()).isEqualTo(new Promise(2020, 2030, 25));
  }

  /** The breaks that the project itself knows, by what they keep apart. */
  @Test
  void theProjectsOwnBreaksKeepAgesAndGgzColumnsApart() {
    List<Break> breaks = Project.settings().series().rules().breaks();

    assertThat(breaks).noneMatch(Break::isContinuous);
    assertThat(years(breaks, "gezondheidsmonitor", "obesitas", "19+")).containsExactly(2020);
    assertThat(years(breaks, "gezondheidsmonitor", "obesitas", "18-64")).containsExactly(2020);
    assertThat(years(breaks, "gezondheidsmonitor", "obesitas", "65+")).isEmpty();
    assertThat(years(breaks, "vektis", "specialistische_ggz", "totaal"))
        .containsExactly(2014, 2022);
    assertThat(years(breaks, "vektis", "farmacie", "totaal")).isEmpty();
  }

  private static List<Integer> years(List<Break> breaks, String reeks, String subject, String age) {
    return breaks.stream()
        .filter(each -> each.concerns(reeks, subject, age))
        .map(Break::year)
        .toList();
  }

  /** Each replaces one piece of sound settings by a mistake, and is the only problem. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "vektis: [vektis] | vektis: [85012NED] | 3: '85012NED' stands in two series; keep it in"
            + " one",
        "reeks: monitor | reeks: monitr | 6: no 'monitr' under 'reeksen' or in sources.yaml;"
            + " perhaps you meant 'monitor'",
        "jaar: 2020 | jaar: later | 7: 'later' is not a year",
        "{18+: 19+} | {18+: oud} | 8: no age range; write 18-64, 65+ or totaal: 'oud'",
        "[rokers] | [roker] | 13: no indicator or zorgsoort 'roker'",
        "reden: andere vraag | waarom: anders | 14: 'waarom' is not known here",
        "vanaf_18: een | vanaf_19: een | 16: no 'vanaf_19' under 'breuken'; perhaps you meant"
            + " 'vanaf_18'",
        "doeljaar: 2030 | doeljaar: 2019 | 19: 'doeljaar' must be later than 'basisjaar'",
        "deel: 25 | deel: 125 | 20: 'deel' needs a percentage from 1 to 100",
      })
  void aMistakeIsNamedWithItsLine(String piece, String mistake, String problem) {
    assertThat(SOUND).contains(piece);
    Problems problems = new Problems();
    read(SOUND.replace(piece, mistake), problems);
    Refusal refusal = catchThrowableOfType(Refusal.class, problems::refuse);

    assertThat(refusal).hasMessageContaining("conf/series.yaml:" + problem);
  }

  private static SeriesSettings read(String text, Problems problems) {
    YamlMap file = YamlFile.read("series.yaml", Optional.of(text), problems);
    return new SeriesReader(Set.of("50090NED"), Set.of("rokers")).read(file);
  }
}
