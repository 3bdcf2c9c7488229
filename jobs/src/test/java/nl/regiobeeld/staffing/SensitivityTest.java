package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.model.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {
  /** Each row is what the model itself says with that one parameter moved. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneParameterMovesAtATimeAndWhatMovesMostComesFirst(long seed) {
    RegionInput region = MadeUp.region(seed);
    List<Swing> swings = Sensitivity.of(region, MadeUp.PARAMETERS, MadeUp.REFERENCE, MadeUp.LAST);

    assertThat(swings).hasSize((Sector.ids().size() + 1) * Lever.values().length);
    Projection reference = project(region, MadeUp.PARAMETERS);
    for (Lever lever : Lever.values()) {
      Projection low = project(region, MadeUp.PARAMETERS.atEnd(lever, false));
      Projection high = project(region, MadeUp.PARAMETERS.atEnd(lever, true));
      for (Swing swing : swings.stream().filter(each -> each.lever() == lever).toList()) {
        assertThat(swing.reference()).isEqualTo(shortage(reference, swing.sector()));
        assertThat(swing.atLow()).isEqualTo(shortage(low, swing.sector()));
        assertThat(swing.atHigh()).isEqualTo(shortage(high, swing.sector()));
      }
    }
    for (String sector : List.of("vvt", "totaal")) {
      List<Swing> own = swings.stream().filter(each -> each.sector().equals(sector)).toList();
      assertThat(own).extracting(Swing::rank).isSorted().first().isEqualTo(1);
      assertThat(own.stream().map(each -> -each.width()).toList()).isSorted();
      assertThat(own).extracting(Swing::lever).containsExactlyInAnyOrder(Lever.values());
    }
  }

  private static Projection project(RegionInput region, Parameters parameters) {
    return Model.project(region, parameters, MadeUp.REFERENCE, MadeUp.LAST);
  }

  private static long shortage(Projection projection, String sector) {
    return projection.outlook(sector, MadeUp.LAST).persons().shortage().longValueExact();
  }

  /** More comes in: less is short. More leaves, or is wanted: more is. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void parametersMoveTheShortageTheWayTheyShould(long seed) {
    List<Lever> less =
        List.of(Lever.INSTROOM_OPLEIDING, Lever.INSTROOM_ELDERS, Lever.UREN_PER_PERSOON);
    for (Swing swing :
        Sensitivity.of(MadeUp.region(seed), MadeUp.PARAMETERS, MadeUp.REFERENCE, MadeUp.LAST)) {
      long change = swing.atHigh() - swing.atLow();
      assertThat(less.contains(swing.lever()) ? -change : change).as("%s", swing).isPositive();
    }
  }
}
