package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Layout.Role;
import org.junit.jupiter.api.Test;

class RolesTest {
  @Test
  void anObservationNamesItsMeasureAndIsSplitByEveryDimensionThatIsNoKey() {
    Roles roles =
        roles("Id;Measure;BurgerlijkeStaat;Geslacht;Leeftijd;RegioS;Perioden;Value;StringValue");

    assertThat(roles.isTable()).isTrue();
    assertThat(roles.isObservations()).isTrue();
    assertThat(roles.keys())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Role.MEASURE, 1,
                Role.SEX, 3,
                Role.AGE, 4,
                Role.REGION, 5,
                Role.PERIOD, 6,
                Role.VALUE, 7));
    assertThat(roles.breakdowns()).containsExactly(2);
  }

  @Test
  void aForecastHasItsRegionsAndItsIntervalUnderOtherNames() {
    Roles roles =
        roles("ID;RegioIndeling2021;PrognoseInterval;Leeftijd;Perioden;TotaleBevolking_1");

    assertThat(roles.keys())
        .isEqualTo(Map.of(Role.REGION, 1, Role.MARGIN, 2, Role.AGE, 3, Role.PERIOD, 4));
    assertThat(roles.breakdowns()).isEmpty();
    assertThat(roles.isFree(5)).isTrue();
  }

  @Test
  void whatHasNoNumberBesideNumberedTopicsSplitsThem() {
    Roles roles = roles("ID;Geslacht;LeeftijdOp31December;InkomenEnWelvaart;Levensverwachting_1");

    assertThat(roles.keys()).isEqualTo(Map.of(Role.SEX, 1, Role.AGE, 2));
    assertThat(roles.breakdowns()).containsExactly(3);
  }

  @Test
  void aStatlineDownloadHasItsRegionInACodeAndItsNameInTheTitle() {
    Roles roles =
        roles("Perioden;Wijken en buurten;Regiocode (gemeente, wijk, buurt) (code);Score (Getal)");

    assertThat(roles.keys()).isEqualTo(Map.of(Role.PERIOD, 0, Role.NAME, 1, Role.REGION, 2));
    assertThat(roles.isObservations()).isFalse();
    assertThat(roles.breakdowns()).isEmpty();
  }

  @Test
  void keyFiguresHaveTheCodeInOneColumnAndTheNameInAnother() {
    Roles roles = roles("ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;Inwoners_5");

    assertThat(roles.keys()).isEqualTo(Map.of(Role.REGION, 1, Role.NAME, 2));
    assertThat(List.of(3, 4)).noneMatch(roles::isFree);
  }

  @Test
  void aListOfCodesIsNoTable() {
    assertThat(roles("Identifier;DimensionGroupId;DimensionId;Index;Title").isTable()).isFalse();
    assertThat(roles("RegioS;Naam").isTable()).isFalse();
  }

  private static Roles roles(String header) {
    return new Roles(List.of(header.split(";", -1)));
  }
}
