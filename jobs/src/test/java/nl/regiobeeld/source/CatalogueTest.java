package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regiobeeld.Project;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = Project.settings().catalogue();
  private final TableDefinition monitor = catalogue.table("85012NED").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "Roker_11, Roker",
    "Roker, Roker",
    "' Roker_28 ', Roker",
    "k_0Tot15Jaar_8, k_0Tot15Jaar",
    "VoldoetAanTenMinste1Bewegingsnorm, VoldoetAanTenMinste1Bewegingsnorm",
    "A_1_2, A_1",
  })
  void theNumberBehindAColumnIsDropped(String column, String stem) {
    assertThat(Catalogue.stem(column)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "ErvarenGezondheidGoedZeerGoed_4, ervaren_gezondheid_goed",
    "ErnstigOvergewicht_10, obesitas",
    "ErnstigOvergewichtObesitas, obesitas",
    "WekelijkseSporters_6, wekelijkse_sporters",
    "WEKELIJKSSPORTER, wekelijkse_sporters",
    "Rokers, rokers",
    "OvermatigDrinker, overmatige_drinker",
  })
  void aKnownColumnIsItsIndicatorWhateverTheYearCallsIt(String column, String id) {
    assertThat(catalogue.indicator(monitor, column).map(Indicator::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "SuicidegedachtenWelEens_17, suicidegedachten_wel_eens",
    "AngstDepressiegevoelensAfg4Weken_13, angst_depressiegevoelens_afg4_weken",
    "LVZonderPsychischeKlachtenMHI6_4, lv_zonder_psychische_klachten_mhi6",
    "k_5Tot10Jaar_5, 5_tot10_jaar",
    "Suicidepoging_20, suicidepoging",
  })
  void anUnknownColumnGetsAnIdInTheSameStyle(String column, String id) {
    assertThat(catalogue.indicator(monitor, column)).isEmpty();

    Indicator indicator = Catalogue.unknown(column, "");

    assertThat(indicator.id()).isEqualTo(id);
    assertThat(indicator.polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(indicator.unit()).isEqualTo("%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"70072ned", "70072NED", "70072Ned"})
  void aTableIsFoundInAnyCaseButKeepsItsOwn(String id) {
    assertThat(catalogue.table(id).map(TableDefinition::id)).contains("70072ned");
  }

  /** The ids and directions that the contract lists (w worse, b better, n neutral). */
  @ParameterizedTest
  @CsvSource({
    "ervaren_gezondheid_goed, b",
    "langdurige_aandoeningen, w",
    "lichamelijke_beperkingen, w",
    "beperking_horen, w",
    "beperking_zien, w",
    "beperking_bewegen, w",
    "ernstig_beperkt, w",
    "ondergewicht, w",
    "normaal_gewicht, b",
    "overgewicht, w",
    "obesitas, w",
    "beweegrichtlijn, b",
    "wekelijkse_sporters, b",
    "rokers, w",
    "alcoholrichtlijn, b",
    "zware_drinker, w",
    "overmatige_drinker, w",
    "matig_hoog_risico_angst_depressie, w",
    "hoog_risico_angst_depressie, w",
    "veel_stress, w",
    "regie_eigen_leven, b",
    "eenzaam, w",
    "ernstig_eenzaam, w",
    "mantelzorger, n",
    "vrijwilligerswerk, b",
    "moeite_rondkomen, w",
  })
  void theIndicatorsOfTheContractHaveTheirPolarity(String id, char direction) {
    Polarity polarity =
        switch (direction) {
          case 'w' -> Polarity.HIGHER_IS_WORSE;
          case 'b' -> Polarity.HIGHER_IS_BETTER;
          default -> Polarity.NEUTRAL;
        };
    assertThat(Project.settings().indicators()).containsKey(id);
    assertThat(Project.settings().indicators().get(id).polarity()).isEqualTo(polarity);
  }
}
