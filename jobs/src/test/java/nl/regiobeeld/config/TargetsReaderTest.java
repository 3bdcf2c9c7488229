package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.Target.As;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsReaderTest {
  private static final String SOUND =
      """
      licentie: vrij
      kpis:
        vallen:
          naam: Vallen
          soort: cijfer
          eenheid: per 100000 inwoners
          polariteit: hoger is slechter
      doelen:
        D1:
          naam: Minder vallen
          regio: [ZL, GM0917]
          meting: vallen
          leeftijd: 65+
          richting: omlaag
          streefwaarde: -30
          als: verandering
          basisjaar: 2023
          vindplaats: "003:1"
          citaat: 30% minder
          opmerking: Ons basisjaar
      """;

  private static Settings read(String targets) {
    return new SettingsReader(
            name ->
                name.equals("targets.yaml") ? Optional.of(targets) : Project.text("conf/" + name),
            List.of(),
            Project.reference())
        .read(Collections.emptySortedMap());
  }

  @Test
  void targetsAndKpisAreTakenAsTheyStand() {
    Targets targets = read(SOUND).targets();

    Kpi kpi = targets.kpis().get("vallen");
    assertThat(kpi.kind()).isEqualTo(Kpi.Kind.CIJFER);
    assertThat(kpi.per()).isEqualTo(100_000);
    Target target = targets.list().get(0);
    assertThat(target.regions()).containsExactly("ZL", "GM0917");
    assertThat(target.table()).isEqualTo("indicatoren");
    assertThat(target.unit()).isEqualTo("per 100000 inwoners");
    assertThat(target.down()).isTrue();
    assertThat(target.as()).isEqualTo(As.VERANDERING);
    assertThat(target.printed().orElseThrow()).isEqualByComparingTo("-30");
    assertThat(target.basis()).isEmpty();
    assertThat(target.remark()).isEqualTo("\"30% minder\". Ons basisjaar");
  }

  /** Each replaces one piece of sound settings by a mistake. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soort: cijfer | soort: tempo | conf/targets.yaml:5: 'tempo' is none of: aandeel, cijfer,"
            + " gemiddelde, getal",
        "per 100000 inwoners | per inwoner | conf/targets.yaml:6: 'per inwoner' tells not per how"
            + " many; write per 1000 inwoners",
        "soort: cijfer | soort: aandeel | conf/targets.yaml:6: an aandeel is in %; leave 'eenheid'"
            + " out",
        "[ZL, GM0917] | [ZK, GM0917] | conf/targets.yaml:11: 'ZK' is no region's code nor an id",
        "meting: vallen | meting: valen | conf/targets.yaml:12: 'valen' is nothing that table"
            + " indicatoren measures; perhaps you meant 'vallen'",
        "leeftijd: 65+ | leeftijd: ouderen | conf/targets.yaml:13: 'ouderen' is no age range; write"
            + " 18-64, 65+ or totaal",
        "richting: omlaag | richting: lager | conf/targets.yaml:14: 'lager' is none of: omlaag,"
            + " omhoog",
        "waarde: -30 | waarde: 30 procent | conf/targets.yaml:15: '30 procent' is no number; write"
            + " it with a point, as 3.1",
        "basisjaar: 2023 | streefjaar: 2023 | conf/targets.yaml:16: a change needs 'basis' or"
            + " 'basisjaar' to start from",
      })
  void aMistakeIsNamedWithItsLine(String sound, String mistake, String problem) {
    assertThat(SOUND).contains(sound);
    assertThatThrownBy(() -> read(SOUND.replace(sound, mistake)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aKpiCannotHaveTheIdOfAPublishersIndicator() {
    String taken =
        SOUND.replace("  vallen:", "  rokers:").replace("meting: vallen", "meting: rokers");
    assertThatThrownBy(() -> read(taken))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'rokers' is no id");
  }
}
