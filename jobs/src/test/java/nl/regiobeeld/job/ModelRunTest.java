package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.AgeStock;
import nl.regiobeeld.staffing.Drawing;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.RegionInput;
import nl.regiobeeld.staffing.SectorInput;
import nl.regiobeeld.staffing.StaffingSettings;
import org.junit.jupiter.api.Test;

class ModelRunTest {
  private static final StaffingSettings SETTINGS =
      new StaffingSettings(
          Project.settings().staffing().parameters(),
          Project.settings().staffing().scenarios(),
          new Drawing(100, 1, BigDecimal.TEN, BigDecimal.valueOf(90)));
  private static final int HORIZON = SETTINGS.parameters().horizon();

  private static ModelRun run(List<String> sectors, long saved, int last) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>();
    for (int year = 2023; year <= last; year++) {
      use.put(year, BigDecimal.TEN);
    }
    List<AgeStock> stock =
        Stream.of("15-24", "25-34")
            .map(AgeRange::ofLabel)
            .map(age -> new AgeStock(age.orElseThrow(), 1000, BigDecimal.TEN))
            .toList();
    BigDecimal persons = BigDecimal.valueOf(saved);
    RegionInput region =
        new RegionInput(
            "R",
            2023,
            sectors.stream().map(sector -> new SectorInput(sector, stock, use)).toList(),
            new Impact(BigDecimal.ONE, persons, persons));
    List<String> missing =
        Sector.ids().stream().filter(sector -> !sectors.contains(sector)).toList();
    return new ModelRun(
        new ModelInputs(List.of(region), Map.of("R", "x"), Map.of("R", missing), List.of()),
        SETTINGS);
  }

  private static List<String> scenarios(ModelRun run) {
    return run.results().stream().map(ModelRun.Result::scenario).toList();
  }

  @Test
  void initiativesOfAllSectorsAreNotTakenOffSome() {
    ModelRun run = run(List.of("vvt", "ggz"), 10, HORIZON);

    assertThat(scenarios(run)).containsExactly("referentie", "bevroren_aanbod");
    assertThat(run.remarks())
        .singleElement()
        .asString()
        .startsWith("staffing model: R: scenarios with initiatives are not computed")
        .contains("msz, ghz, huisartsen, jeugdzorg, overig cannot be computed");
  }

  @Test
  void aTotalWithoutSomeSectorsSaysSo() {
    String note =
        "Totaal van vvt, ggz; zonder msz, ghz, huisartsen, jeugdzorg, overig, die het model niet"
            + " kan berekenen.";
    ModelRun some = run(List.of("vvt", "ggz"), 10, HORIZON);

    assertThat(some.outlooks())
        .allSatisfy(
            row ->
                assertThat(row.note().endsWith(note))
                    .isEqualTo(row.subject().sector().equals("totaal")));
    assertThat(some.results().get(0).note("totaal")).isEqualTo(note);
    assertThat(some.results().get(0).note("vvt")).isEmpty();
    assertThat(run(Sector.ids(), 10, HORIZON).outlooks())
        .allSatisfy(row -> assertThat(row.note()).endsWith("zie tabel arbeidsmarkt_model."));
  }

  @Test
  void onlyScenariosThatSaveMoreThanThereIsAreLeftOut() {
    ModelRun run = run(Sector.ids(), 1_000_000, HORIZON);

    assertThat(scenarios(run))
        .containsExactly("referentie", "bevroren_aanbod", "initiatieven_laag");
    assertThat(run.swings()).containsOnlyKeys("R");
    assertThat(run.remarks())
        .hasSize(2)
        .allSatisfy(remark -> assertThat(remark).contains("initiatives save the work of"));
  }

  @Test
  void aForecastThatEndsBeforeTheHorizonIsRemarked() {
    ModelRun run = run(Sector.ids(), 10, HORIZON - 1);

    assertThat(run.swings()).isEmpty();
    assertThat(run.remarks())
        .containsExactly(
            "staffing model: R: the population forecast ends in %d, before horizon %d; table gevoeligheid has no rows of it"
                .formatted(HORIZON - 1, HORIZON));
  }

  /** 5.3 % of 14,000 are short in the base year, sector by sector 106. */
  @Test
  void theShortageHasAnIndexAsItHasInPlans() {
    ModelRun run = run(Sector.ids(), 10, HORIZON);

    assertThat(run.outlooks())
        .filteredOn(row -> row.subject().sector().equals("totaal"))
        .allSatisfy(
            row ->
                assertThat(row.value(Quantity.INDEX_TEKORT).doubleValue())
                    .isEqualTo(100 * row.value(Quantity.TEKORT).doubleValue() / 742, within(1e-6)));
  }
}
