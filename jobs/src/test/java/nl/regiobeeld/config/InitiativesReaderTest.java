package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.initiative.Initiative;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativesReaderTest {
  private static final String FILE = "initiatives/ander.yaml";
  private static final String SOUND =
      """
      regio: ZL
      document: "002"
      thema: Gezond
      initiatieven:
        vallen:
          naam: Minder vallen
          ontvangen_van: GGD
          formule: a * b / 100
          lezing: eenvoudigste lezing
          parameters:
            a: {waarde: 120, eenheid: vallen, bron: GGD, regel: 12}
            b: {eenheid: "%"}
          gepubliceerd: 0-1
          onafgerond: 0.6
          regel: 10-20
        ook_vallen:
          naam: Nog minder vallen
          ontvangen_van: GGD
          formule: a / 100
          lezing: gedrukt
          parameters:
            a: {waarde: 120, eenheid: vallen, afgerond_op: 10}
          gepubliceerd: 1
          regel: 30
          gepubliceerd_b: 2
          regel_b: 40
          dubbel_met: vallen
      """;

  private static Settings read(String initiatives) {
    return new SettingsReader(
            name -> name.equals(FILE) ? Optional.of(initiatives) : Project.text("conf/" + name),
            List.of(FILE),
            Project.reference())
        .read(Collections.emptySortedMap());
  }

  @Test
  void initiativesAreTakenAsTheyStand() {
    Initiatives plans = read(SOUND).initiatives();

    assertThat(plans.list()).extracting(Initiative::id).containsExactly("vallen", "ook_vallen");
    Initiative first = plans.list().get(0);
    assertThat(first.region()).isEqualTo("ZL");
    assertThat(first.place()).isEqualTo("002:10-20");
    assertThat(first.published().isRange()).isTrue();
    assertThat(first.formula().parameterText()).isEqualTo("a=120 vallen | b=? %");
    Initiative second = plans.list().get(1);
    assertThat(second.place()).isEqualTo("002:30; B 002:40");
    assertThat(second.duplicateOf()).isEqualTo("vallen");
    assertThat(second.formula().spread().orElseThrow().low()).isEqualByComparingTo("1.15");
    assertThat(plans.sums()).isNotEmpty();
    assertThat(plans.ids().get("ZL")).containsExactly("ook_vallen", "vallen");
  }

  /** Each replaces one piece of sound settings by a mistake. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regio: ZL | regio: ZK | conf/initiatives/ander.yaml:1: 'ZK' is no region's code nor an id",
        "a * b / 100 | a * c / 100 | conf/initiatives/ander.yaml:8: parameter 'b' is not in the"
            + " formula",
        "a * b / 100 | a * b / c | conf/initiatives/ander.yaml:8: the formula names 'c', which is"
            + " no parameter",
        "a * b / 100 | a * b % 100 | conf/initiatives/ander.yaml:8: '%' has no place in a formula",
        "a * b / 100 | (a * b / 100 | conf/initiatives/ander.yaml:8: the formula cannot be read",
        "formule: a / 100 | formule: 1 / (a - 120) | conf/initiatives/ander.yaml:19: the formula"
            + " divides by zero",
        "eenvoudigste lezing | gegokt | conf/initiatives/ander.yaml:9: 'gegokt' is none of:"
            + " gedrukt, eenvoudigste lezing, opgegeven",
        "waarde: 120, eenheid: vallen, bron | waarde: veel, eenheid: vallen, bron |"
            + " conf/initiatives/ander.yaml:11: 'veel' is no number",
        "gepubliceerd: 0-1 | gepubliceerd: 1-0 | conf/initiatives/ander.yaml:13: '1-0' is no number"
            + " nor a range",
        "dubbel_met: vallen | dubbel_met: vellen | conf/initiatives/ander.yaml:27: 'vellen' is no"
            + " other initiative that counts itself",
        "afgerond_op: 10 | afgerond_op: 0 | conf/initiatives/ander.yaml:22: 'afgerond_op' must be"
            + " above zero",
        "onafgerond: 0.6 | onafgrond: 0.6 | conf/initiatives/ander.yaml:14: 'onafgrond' is not"
            + " known here; perhaps you meant"
      })
  void aMistakeIsNamedWithItsLine(String sound, String mistake, String problem) {
    assertThat(SOUND).contains(sound);
    assertThatThrownBy(() -> read(SOUND.replace(sound, mistake)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(problem);
  }
}
