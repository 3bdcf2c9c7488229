package nl.regiobeeld.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.Movement;
import nl.regiobeeld.diff.Movements;
import nl.regiobeeld.figure.FigureSettings;
import org.junit.jupiter.api.Test;

/** What changed is told region by region, the largest shift first, and no two lines look alike. */
class ChangeGridsTest {
  private static final Area REGION = new Area("ZL", "Zuid-Limburg", "eigen", true);
  private static final Names NAMES =
      new Names(
          (table, wanted) -> List.of(),
          new FigureSettings(List.of(), Map.of(), Map.of(), Map.of()));

  private static Movement movement(String region, String sex, String difference) {
    BigDecimal shift = new BigDecimal(difference);
    return new Movement(
        "indicatoren",
        region,
        region,
        "obesitas",
        null,
        "18+",
        sex,
        2020,
        2022,
        BigDecimal.ONE,
        BigDecimal.ONE.add(shift),
        shift,
        null,
        null,
        "bron",
        "bron");
  }

  private static ChangeGrids grids(List<Movement> newest, List<Movement> revised) {
    Movements movements =
        new Movements(
            "indicatoren",
            new Movements.Part(newest.size(), newest),
            new Movements.Part(revised.size(), revised),
            List.of(),
            List.of());
    return new ChangeGrids(
        new Difference(null, null, List.of(), List.of(), List.of(), List.of(movements)), NAMES);
  }

  @Test
  void theSexesAreToldApartAndTheLargestShiftComesFirstWhateverItsCause() {
    Grid grid =
        grids(
                List.of(movement("ZL", "vrouw", "-0.2"), movement("ZL", "man", "0.1")),
                List.of(movement("ZL", "totaal", "0.3"), movement("NML", null, "0.9")))
            .figures(REGION);

    assertThat(grid.lines())
        .extracting(line -> line.cells().get(2).text() + ", " + line.cells().get(3).text())
        .containsExactly(
            "18+, zelfde jaar herzien", "18+ vrouw, nieuw jaar", "18+ man, nieuw jaar");
  }

  @Test
  void theCommonListSaysThatItIsCutAndARegionsListIsNot() {
    ChangeGrids grids =
        grids(
            Collections.nCopies(1000, movement("NML", null, "0.9")),
            List.of(movement("ZL", "totaal", "0.001")));

    assertThat(grids.figures().lines()).hasSize(1000);
    assertThat(grids.figures().caption()).endsWith(": de eerste 1.000 van 1.001");
    assertThat(grids.figures(REGION).lines()).hasSize(1);
    assertThat(grids.figures(REGION).caption()).endsWith("de grootste verschuiving eerst");
  }
}
