package nl.regiobeeld.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.report.Grid.Line;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.Test;

/** Scenarios stand side by side, the reference first, and every number keeps its own origin. */
class StaffGridsTest {
  private static final Table TABLE = LabourTable.ARBEIDSMARKT;

  private static TableRow row(String sector, String scenario, String year, String shortage) {
    Map<String, String> texts =
        Map.of(
            "regio_code", "NML",
            "sector", sector,
            "scenario", scenario,
            "jaar", year,
            "tekort", shortage);
    return new TableRow(TABLE, TABLE.columnNames().stream().map(texts::get).toList());
  }

  @Test
  void scenariosStandSideBySide() {
    StaffGrids grids =
        new StaffGrids(
            List.of(
                row("totaal", "mijn_eigen", "2032", "4000"),
                row("totaal", "bevroren_aanbod", "2032", "6700"),
                row("totaal", "referentie", "2032", "4500"),
                row("totaal", "referentie", "2023", "2100"),
                row("totaal", "initiatieven_laag", "2032", ""),
                row("vvt", "referentie", "2032", "1845")));

    Grid grid = grids.scenarios();

    assertThat(grid.heads())
        .extracting(Grid.Head::text)
        .containsExactly("Jaar", "Referentie", "Aanbod blijft als in het basisjaar", "Mijn eigen");
    assertThat(grid.lines())
        .extracting(line -> line.cells().stream().map(Cell::text).toList())
        .containsExactly(
            List.of("2023", "2.100", "\u2013", "\u2013"),
            List.of("2032", "4.500", "6.700", "4.000"));
    Line last = grid.lines().get(1);
    assertThat(last.cells().get(2).origin().ref())
        .isEqualTo("NML/arbeidsmarkt:totaal|bevroren_aanbod|2032");
  }

  @Test
  void ofSectorsTheFirstAndTheLastYearAreShown() {
    StaffGrids grids =
        new StaffGrids(
            List.of(
                row("vvt", "referentie", "2023", "1"),
                row("vvt", "referentie", "2027", "2"),
                row("vvt", "referentie", "2032", "3"),
                row("vvt", "bevroren_aanbod", "2032", "4")));

    assertThat(grids.sectors().lines())
        .extracting(line -> line.cells().get(1).text() + " " + line.cells().get(4).text())
        .containsExactly("2023 1", "2032 3");
  }
}
