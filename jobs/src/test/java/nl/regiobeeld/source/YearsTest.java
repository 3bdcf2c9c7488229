package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  private static final String VEKTIS =
      "geslacht;leeftijdsklasse;gemeentenaam;aantal_verzekerdejaren;kosten_overig\nM;90+;BEEK;1;2";
  private static final String MONITOR_2020 =
      ",ID,Leeftijd,Marges,RegioS,Rokers\n0,0,Totaal,Waarde,Nederland,16.7";
  private static final String MODELLED =
      "ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Roker_11\n1;20300;MW00000;NL01;2020JJ00;1";

  @ParameterizedTest
  @CsvSource({
    "vektis_2018_gemeente.csv, 2018",
    "Vektis Open Databestand Zorgverzekeringswet 2022 - gemeente.csv, 2022",
    "2011.csv, 2011",
    "vektis-2015 (2).csv, 2015",
    "2019_vektis_2019.csv, 2019",
    "vektis_1999.csv, 1999",
  })
  void aNameTellsTheYear(String name, int year) {
    assertThat(Recognised.known(name, VEKTIS).layout().year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vektis.csv",
        "vektis_22092025_192544.csv",
        "vektis_20250922.csv",
        "vektis_12018.csv",
        "vektis_2018_of_2019.csv",
        "vektis_1850.csv",
      })
  void aNameWithoutOneYearIsRefusedWithTheOptionToState(String name) {
    Recognised.refused(name, VEKTIS).hasMessageContaining("--year '" + name + "=YYYY'");
  }

  @Test
  void aStatedYearGoesBeforeTheName() {
    Recogniser recogniser = Recognised.recogniser(Map.of("vektis_2018.csv", 2017));
    Recognition recognition = recogniser.recognise(Inspected.file("vektis_2018.csv", VEKTIS), "");

    assertThat(Recognised.known(recognition).layout().year()).isEqualTo(2017);
  }

  @Test
  void aStatedYearIsForItsFileOnly() {
    Recogniser recogniser = Recognised.recogniser(Map.of("other.csv", 2017));

    assertThatThrownBy(() -> recogniser.recognise(Inspected.file("vektis.csv", VEKTIS), ""))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"85012NED.csv", "Gezondheidsmonitor20_85012NED_22092025_192544.csv"})
  void theSettingsKnowTheYearOfATableThatDoesNotTell(String name) {
    assertThat(Recognised.known(name, MONITOR_2020).layout().year()).isEqualTo(2020);
  }

  @Test
  void rowsThatTellTheirYearNeedNoOther() {
    assertThat(Recognised.known("50090NED_2016.csv", MODELLED).layout().year()).isZero();
  }

  @Test
  void aYearStatedForRowsThatTellItIsWrongUsage() {
    Recogniser recogniser = Recognised.recogniser(Map.of("50090NED.csv", 2016));

    assertThatThrownBy(() -> recogniser.recognise(Inspected.file("50090NED.csv", MODELLED), ""))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE))
        .hasMessageContaining("50090NED.csv=2016");
  }
}
