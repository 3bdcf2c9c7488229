package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.Observed;
import nl.regiobeeld.Project;
import nl.regiobeeld.schema.InputTables;
import org.junit.jupiter.api.Test;

/** What the run report says about the gemeenten that a source has. */
class CoverageTest {
  private static Map<String, String> row(String source, String year) {
    return Map.of(
        "bron", source, "periode", year, "regio_code", "GM0917", "eenheid", "x", "waarde", "1");
  }

  @Test
  void whatARegionFillsInAboutItselfNeedNotCoverAll() {
    List<Map<String, String>> rows = new ArrayList<>();
    rows.add(row("tellingen", "2023"));
    for (String own :
        List.of("personeel", "zorggebruik", "bevolkingsprognose", "prognose", "initiatieven")) {
      rows.add(row(own, "2024"));
    }

    Coverage coverage =
        Coverage.of(
            Observed.table(InputTables.WAARNEMINGEN, rows),
            Set.of(),
            Project.reference().register());

    assertThat(coverage.remarks())
        .singleElement()
        .asString()
        .startsWith("tellingen 2023: 1 of the 342 gemeenten of 2023; without ");
    assertThat(coverage.gemeenten())
        .containsEntry(new SourcePeriod("personeel", 2024), Set.of("GM0917"));
  }
}
