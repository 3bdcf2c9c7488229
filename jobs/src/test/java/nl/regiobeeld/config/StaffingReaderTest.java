package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.Lever;
import nl.regiobeeld.staffing.Range;
import nl.regiobeeld.staffing.Scenario;
import nl.regiobeeld.staffing.StaffingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingReaderTest {
  private static final String MODEL =
      Project.text("jobs/src/test/resources/staffing/model.yaml").orElseThrow();
  private static final String SCENARIOS =
      """
      scenarios:
        referentie:
          naam: Referentie
        mix:
          naam: Mix
          aanbod: bevroren
          initiatieven: midden
          parameters:
            instroom_opleiding: 5.5
            uitstroom: {alle: 7.5, vvt: 7}
            groei_vraag: {ggz: 1}
      """;

  private static StaffingSettings read(String model, String scenarios, Problems problems) {
    return StaffingReader.read(
        YamlFile.read(YamlFile.SCENARIO_MODEL, Optional.of(model), problems),
        YamlFile.read(YamlFile.SCENARIOS, Optional.of(scenarios), problems));
  }

  @Test
  void theProjectHasTheFiveScenariosAndSaysOfEveryParameterWhereItIsFrom() {
    StaffingSettings settings = Project.settings().staffing();

    assertThat(settings.scenarios())
        .extracting(Scenario::id)
        .contains(
            "referentie",
            "bevroren_aanbod",
            "initiatieven_laag",
            "initiatieven_midden",
            "initiatieven_hoog");
    assertThat(settings.parameters().ranges().keySet()).containsExactlyElementsOf(Sector.ids());
    for (Map<Lever, Range> levers : settings.parameters().ranges().values()) {
      assertThat(levers.keySet()).containsExactly(Lever.values());
      assertThat(levers.values())
          .allSatisfy(range -> assertThat(range.source()).isNotBlank())
          .allSatisfy(range -> assertThat(range.unit()).isNotBlank());
    }
  }

  @Test
  void aMixSaysWhatDiffers() {
    Problems problems = new Problems();
    StaffingSettings settings = read(MODEL, SCENARIOS, problems);
    problems.refuse();

    Scenario mix = settings.scenarios().get(1);
    assertThat(mix.frozen()).isTrue();
    assertThat(mix.initiatives()).contains(Impact.Size.MIDDEN);
    assertThat(mix.values().get(Lever.UITSTROOM))
        .hasSize(Sector.ids().size())
        .containsEntry("vvt", new BigDecimal("7"))
        .containsEntry("overig", new BigDecimal("7.5"));
    assertThat(mix.values().get(Lever.INSTROOM_OPLEIDING).values())
        .containsOnly(new BigDecimal("5.5"));
    assertThat(mix.values().get(Lever.GROEI_VRAAG)).containsOnlyKeys("ggz");
  }

  /** What is not known about a parameter stays unknown when a scenario sets it. */
  @Test
  void aRangeMovesAlongAsFarAsItCan() {
    StaffingSettings settings = read(MODEL, SCENARIOS, new Problems());
    Range moved =
        settings
            .parameters()
            .with(Map.of(Lever.UITSTROOM, Map.of("vvt", new BigDecimal("0.5"))))
            .range("vvt", Lever.UITSTROOM);

    assertThat(moved.low()).isEqualByComparingTo("0");
    assertThat(moved.value()).isEqualByComparingTo("0.5");
    assertThat(moved.high()).isEqualByComparingTo("1.3");
  }

  /** Each replaces one piece of sound settings by a mistake, and is the only problem. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "horizon: 2032 | horizon: straks | 'straks' is not a year",
        "voltijd: 36 | voltijd: 0 | '0' is not from 1 to 100",
        "aantal: 10000 | aantal: 10 | '10' is not from 100 to 100000",
        "aantal: 10000 | aantal: 100001 | '100001' is not from 100 to 100000",
        "zaad: 2023 | zaad: x | 'x' is not a whole number above zero",
        "ondergrens: 2.5 | ondergrens: 60 | '60' is not from 0 to 50",
        "35-44: 10, | 30-44: 10, | '30-44' overlaps '25-34'",
        "35-44: 10, | veertig: 10, | 'veertig' is no age range; write 15-24 or 65+",
        "35-44: 10, | 35-44: veel, | 'veel' is no number; write it with a point, as 3.1",
        "15-24: 1.6 | 15-24: 20 | 'uitstroom' of vvt goes up to 8.8 %, times 20 of the pattern",
        "groei_vraag: | groei_vraagt: | 'groei_vraagt' is not known here; perhaps you meant"
            + " 'groei_vraag'",
        "groei_vraag: | groei_vraagt: | 'groei_vraag' is missing",
        "alle: {waarde: 0.5 | vtv: {waarde: 0.5 | 'vtv' is not known here; perhaps you meant 'vvt'",
        "alle: {waarde: 0.5 | vvt: {waarde: 0.5 | 'msz' is missing, and so is 'alle'",
        "laag: 4.5 | laag: 5.1 | 'waarde' must lie from 'laag' to 'hoog'",
        "waarde: 33 | waarde: 133 | '133' is not from 0 to 100",
      })
  void aMistakeInTheModelIsNamedWithItsLine(String piece, String mistake, String problem) {
    assertThat(MODEL).contains(piece);

    assertThat(problems(MODEL.replaceFirst(Pattern.quote(piece), mistake), SCENARIOS))
        .containsPattern("conf/scenarios/model.yaml:\\d+: " + Pattern.quote(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "referentie: | referent: | 2: 'referentie' is missing",
        "naam: Referentie | naam: R, aanbod: bevroren | 3: not valid YAML",
        "naam: Mix | name: Mix | 5: 'name' is not known here; perhaps you meant 'naam'",
        "mix: | Mix: | 4: 'Mix' is no id: use lower case, digits and _",
        "aanbod: bevroren | aanbod: laag | 6: 'laag' is none of: bevroren",
        "initiatieven: midden | initiatieven: veel | 7: 'veel' is none of: laag, midden, hoog",
        "instroom_opleiding: 5.5 | instroom: 5.5 | 9: 'instroom' is not known here",
        "instroom_opleiding: 5.5 | instroom_opleiding: -1 | 9: '-1' is not from 0 to 100",
        "vvt: 7 | vtv: 7 | 10: 'vtv' is not known here; perhaps you meant 'vvt'",
        "vvt: 7 | vvt: 70 | 4: scenario mix: 'uitstroom' of vvt goes up to 70.8 %",
      })
  void aMistakeInAScenarioIsNamedWithItsLine(String piece, String mistake, String problem) {
    assertThat(SCENARIOS).contains(piece);

    assertThat(problems(MODEL, SCENARIOS.replace(piece, mistake)))
        .contains("conf/scenarios/scenarios.yaml:" + problem);
  }

  @Test
  void theReferenceIsTheModelAsItStands() {
    assertThat(
            problems(
                MODEL,
                SCENARIOS
                    .replace("mix:", "ander:")
                    .replace("referentie:", "mix:")
                    .replace("ander:", "referentie:")))
        .contains(
            "scenarios.yaml:4: 'referentie' is the model as it stands; give what differs another"
                + " id");
  }

  private static String problems(String model, String scenarios) {
    Problems problems = new Problems();
    read(model, scenarios, problems);
    Refusal refusal = catchThrowableOfType(Refusal.class, problems::refuse);
    assertThat(refusal).as("a refusal of the settings").isNotNull();
    return refusal.getMessage();
  }
}
