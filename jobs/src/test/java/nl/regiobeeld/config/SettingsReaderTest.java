package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static final Map<String, String> SOUND =
      Map.of(
          "care.yaml",
          """
          groepen:
            farmaceutische_zorg: [farmacie]
            overig: [overig]
          """,
          "indicators.yaml",
          """
          indicatoren:
            rokers:
              naam: Rokers
              polariteit: hoger is slechter
              kolommen: [Rokers, Roker]
          """,
          "regiobeeld.yaml",
          """
          voorkeur: [gepubliceerd, geteld, overgenomen, modelschatting, gewogen]
          indeling: 2026
          standaardjaar: 2019
          rangorde: {rokers: 18+}
          """,
          "sums.yaml",
          """
          rekencontrole: {}
          """,
          "regions.yaml",
          """
          regios:
            DORPEN:
              naam: Dorpen
              gemeenten: [Beek, GM0917]
          """,
          "series.yaml",
          """
          reeksen:
            vektis: [vektis]
          achterstand: {basisjaar: 2020, doeljaar: 2030, deel: 25}
          """,
          "sources.yaml",
          """
          vektis:
            licentie: vrij
          leeftijden: {"20300": 18+}
          tabellen:
            85012NED:
              naam: Monitor
              soort: monitor
              jaar: 2020
              licentie: vrij
              leeftijden: {Totaal: 18+}
          nza:
            licentie: vrij
            treeknorm: {aanmeld: 4, behandel: 10, totaal: 14}
          """,
          YamlFile.SCENARIO_MODEL,
          Project.text("conf/" + YamlFile.SCENARIO_MODEL).orElseThrow(),
          YamlFile.SCENARIOS,
          Project.text("conf/" + YamlFile.SCENARIOS).orElseThrow(),
          "targets.yaml",
          """
          licentie: vrij
          kpis: {}
          doelen: {}
          """);

  @Test
  void theProjectsOwnSettingsAreSound() {
    assertThatCode(Project::settings).doesNotThrowAnyException();
  }

  @Test
  void soundSettingsAreTakenAsTheyStand() {
    SortedMap<String, String> digests = new TreeMap<>(Map.of("conf/care.yaml", "abc"));
    Settings settings = reader(SOUND).read(digests);

    assertThat(settings.digests()).isEqualTo(digests);
    assertThat(settings.preference())
        .containsExactly(
            Method.GEPUBLICEERD,
            Method.GETELD,
            Method.OVERGENOMEN,
            Method.MODELSCHATTING,
            Method.GEWOGEN);
    assertThat(settings.indeling()).isEqualTo(2026);
    assertThat(settings.indicators().get("rokers").unit()).isEqualTo("%");
    assertThat(settings.catalogue().indicators()).containsOnlyKeys("rokers", "roker");
    assertThat(settings.catalogue().tables().get("85012NED").ages())
        .isEqualTo(Map.of("20300", "18+", "Totaal", "18+"));
    assertThat(settings.ownRegions())
        .singleElement()
        .isEqualTo(new OwnRegion("DORPEN", "Dorpen", Optional.empty(), Set.of("GM0888", "GM0917")));
  }

  /** One mistake or more in every file; the reader names them all, each where it stands. */
  @Test
  void allProblemsOfAllFilesAreReportedAtOnce() {
    Map<String, String> broken = new HashMap<>();
    broken.put("care.yaml", "groepen:\n  a: [farmacie]\n  b:\n    - farmacie\nooks: {}\n");
    broken.put(
        "indicators.yaml",
        """
        indicatoren:
          rokers:
            naam: Rokers
            polariteit: hoger is erger
            kolommen: [Rokers]
          drinkers:
            polariteit: neutraal
            kolom: Drinker
            kolommen: [ROKERS]
        """);
    broken.put(
        "regions.yaml",
        """
        regios:
          ZL:
            naam: Zuid
            gelijk_aan: GG9999
            gemeenten: [Beeek, Heerlen]
        """);
    broken.put("sources.yaml", "vektis:\n  licentie: vrij\ntabellen:\n  - [\n");

    assertThat(problems(broken))
        .contains(
            "conf/care.yaml:3: 'farmacie' stands in two groups; keep it in one",
            "conf/care.yaml:5: 'ooks' is not known here; perhaps you meant 'ook'",
            "conf/indicators.yaml:4: 'hoger is erger' is none of: hoger is slechter, hoger is"
                + " beter, neutraal",
            "conf/indicators.yaml:8: 'kolom' is not known here; perhaps you meant 'kolommen'",
            "conf/indicators.yaml:9: column 'ROKERS' belongs to two indicators",
            "conf/regiobeeld.yaml:1: this file is missing; restore it from the project",
            "conf/regions.yaml:4: 'GG9999' is no region in data/reference/gebieden.csv",
            "conf/regions.yaml:5: no gemeente 'Beeek'; perhaps you meant 'Beek'")
        .anyMatch(problem -> problem.matches("conf/indicators.yaml:\\d+: 'naam' is missing"))
        .anyMatch(problem -> problem.matches("conf/sources.yaml:\\d+: not valid YAML: .*"));
  }

  @Test
  void settingsAreRefusedAsWrongUsage() {
    Refusal refusal = refusal(Map.of("care.yaml", "- not a mapping\n"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
    assertThat(refusal).hasMessageContaining("conf/care.yaml:1: expected 'name: value' lines");
  }

  /** Each replaces one piece of sound settings by a mistake, and is the only problem. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "regions.yaml | DORPEN: | dorpen: | conf/regions.yaml:2: 'dorpen' is no id",
        "regions.yaml | DORPEN: | GG6106: | conf/regions.yaml:2: 'GG6106' is no id",
        "regions.yaml | naam: Dorpen | \"naam: Dorpen\n"
            + "    gelijk_aan: GG6106\" | conf/regions.yaml:4: 'GG6106' has other gemeenten",
        "regions.yaml | [Beek, GM0917] | [] | conf/regions.yaml:4: 'gemeenten' is missing or empty",
        "regions.yaml | GM0917] | GM9999] | conf/regions.yaml:4: no gemeente 'GM9999'",
        "regions.yaml | naam: Dorpen | naam: [] | conf/regions.yaml:3: 'naam' needs a text",
        "indicators.yaml | naam: | \"naam: a\n"
            + "    naam:\" | conf/indicators.yaml:4: 'naam' stands here twice",
        "indicators.yaml | Roker] | ROKERS] | conf/indicators.yaml:5: column 'ROKERS' belongs to"
            + " two",
        "regiobeeld.yaml | gewogen | gegokt | conf/regiobeeld.yaml:1: 'gegokt' is no methode",
        "regiobeeld.yaml | \", gewogen\" | \"\" | conf/regiobeeld.yaml:1: name each methode once",
        "regiobeeld.yaml | gewogen | \"gewogen, gewogen\" | conf/regiobeeld.yaml:1: name each"
            + " methode once",
        "regiobeeld.yaml | 2026 | 1999 | conf/regiobeeld.yaml:2: 'indeling' needs a year from 2006",
        "regiobeeld.yaml | rokers | inkomen | conf/regiobeeld.yaml:4: 'inkomen' is no indicator",
        "regiobeeld.yaml | 18+ | oud | conf/regiobeeld.yaml:4: 'oud' is no age range",
        "indicators.yaml | hoger is slechter | neutraal | conf/regiobeeld.yaml:4: 'rokers' ranks"
            + " nothing",
        "sources.yaml | soort: monitor | soort: peiling | conf/sources.yaml:7: 'peiling' is none"
            + " of",
        "sources.yaml | jaar: 2020 | jaar: 20 | conf/sources.yaml:8: '20' is not a year",
        "sources.yaml | {Totaal: 18+} | {Totaal: oud} | conf/sources.yaml:10: 'oud' is no age"
            + " range",
        "sources.yaml | jaar: 2020 | leeftijd: jong | conf/sources.yaml:8: 'jong' is no age range",
        "sources.yaml | jaar: 2020 | methode: gewogen | conf/sources.yaml:8: 'gewogen' is none of",
        "sources.yaml | soort: monitor | soort: bevolking | 'inwoners' is missing",
        "sources.yaml | \"vektis:\n  licentie: vrij\n\" | \"\" | 'licentie' is missing",
        "sources.yaml | behandel: 10 | behandel: tien | conf/sources.yaml:13: 'tien' is no number"
            + " of weeks",
        "sources.yaml | \", totaal: 14\" | \"\" | conf/sources.yaml:13: 'totaal' is missing",
        "care.yaml | groepen | groep | perhaps you meant 'groepen'",
      })
  void aMistakeIsNamedWithItsLine(String file, String piece, String mistake, String problem) {
    String sound = SOUND.get(file);
    assertThat(sound).contains(piece);
    String broken = sound.replace(piece, mistake == null ? "" : mistake);

    assertThat(problems(with(file, broken))).anyMatch(found -> found.contains(problem));
  }

  @Test
  void aCareTypeUnderAnotherNameMustStandInAGroup() {
    String broken = SOUND.get("care.yaml") + "ook:\n  pillen: farmacie\n  poeder: farmacy\n";

    assertThat(problems(with("care.yaml", broken)))
        .containsExactly("conf/care.yaml:6: 'farmacy' stands in no group");
  }

  private static Map<String, String> with(String file, String text) {
    Map<String, String> settings = new HashMap<>(SOUND);
    settings.put(file, text);
    return settings;
  }

  private static SettingsReader reader(Map<String, String> settings) {
    return new SettingsReader(
        name -> Optional.ofNullable(settings.get(name)), List.of(), Project.reference());
  }

  private static Refusal refusal(Map<String, String> settings) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> reader(settings).read(Collections.emptySortedMap()));
    assertThat(refusal).as("a refusal of the settings").isNotNull();
    return refusal;
  }

  /** The problems, one a line, below the line that counts them. */
  private static List<String> problems(Map<String, String> settings) {
    return refusal(settings).getMessage().lines().skip(1).map(String::strip).toList();
  }
}
