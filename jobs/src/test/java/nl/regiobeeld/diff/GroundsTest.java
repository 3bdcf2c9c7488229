package nl.regiobeeld.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.edition.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {
  @ParameterizedTest
  @CsvSource({
    "false, false, false, ONVERKLAARD, ONVERKLAARD",
    "true, false, false, AFGELEID, AFGELEID",
    "false, true, false, GEWIJZIGDE_CONFIGURATIE, GEWIJZIGDE_CONFIGURATIE",
    "false, false, true, GEWIJZIGDE_CODE, GEWIJZIGDE_CODE",
    "false, true, true, GEWIJZIGDE_CONFIGURATIE, GEWIJZIGDE_CONFIGURATIE",
    "true, true, true, GEWIJZIGDE_CONFIGURATIE, AFGELEID",
    "true, false, true, GEWIJZIGDE_CODE, AFGELEID",
  })
  void whatIsMadeFromOneSourceDoesNotFollowFromOthers(
      boolean inputs, boolean configuration, boolean code, Cause own, Cause following) {
    Grounds grounds = new Grounds(Map.of(), Map.of(), Set.of(), inputs, configuration, code);

    assertThat(grounds.ownInputsSame()).isEqualTo(own);
    assertThat(grounds.following()).isEqualTo(following);
  }

  @Test
  void definitionsAreComparedWhereBothEditionsHaveThem() {
    Definition was = new Definition("roker", "indicator", "Rokers", "%", "hoger is slechter", null);
    Definition now = new Definition("roker", "indicator", "Roken", "%", "neutraal", null);
    Definition fresh = new Definition("ggz", "zorgsoort", "ggz", "euro", "neutraal", "ggz");

    assertThat(Definition.changes(List.of(was), List.of(now, fresh)))
        .containsExactly(
            new Definition.Change("roker", "indicator", "naam", "Rokers", "Roken"),
            new Definition.Change(
                "roker", "indicator", "polariteit", "hoger is slechter", "neutraal"));
  }

  @Test
  void anOldManifestDoesNotTellWhichSettingsDiffer() {
    Manifest old = manifest(null);
    Manifest now = manifest(Map.of("conf/care.yaml", "a", "conf/regions.yaml", "b"));
    Manifest later = manifest(Map.of("conf/care.yaml", "z", "conf/regions.yaml", "b"));

    assertThat(Made.configuration(old, now)).isEmpty();
    assertThat(Made.configuration(now, later).orElseThrow()).containsExactly("conf/care.yaml");
  }

  private static Manifest manifest(Map<String, String> configuration) {
    return new Manifest(
        1, "a", "", "", "", configuration, List.of(), List.of(), List.of(), Map.of(), null, null);
  }
}
