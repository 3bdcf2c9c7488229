package nl.regiobeeld.job;

import static nl.regiobeeld.schema.InitiativeTables.INITIATIEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiobeeld.Observed;
import nl.regiobeeld.Project;
import nl.regiobeeld.initiative.Assessment;
import nl.regiobeeld.initiative.Initiative;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.schema.InputTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** A region's own initiatives, from nothing but their rows of table waarnemingen. */
class OwnInitiativesTest {
  private static final String OBSERVATIONS =
      """
      meting,ruwe_waarde,waarde
      initiatief_naam,Minder vallen,
      initiatief_thema,Gezond,
      initiatief_ontvangen_van,GGD,
      initiatief_impact,ouderen * aandeel / 100,6.25
      initiatief_parameters,ouderen=250 personen; aandeel=2.5 %,
      initiatief_gepubliceerd,7,7
      initiatief_laag,5,5
      initiatief_hoog,8,8
      initiatief_toelichting,eigen opgave,
      """;

  private static final Initiatives NO_PLAN =
      new Initiatives(List.of(), List.of(), List.of(), List.of());

  private final InitiativeTables tables =
      new InitiativeTables(
          Observed.spark(),
          NO_PLAN,
          new RegionFrames(Observed.spark(), Project.reference(), Project.settings().ownRegions()),
          observations());

  private static Dataset<Row> observations() {
    return observations("PARKSTAD");
  }

  private static Dataset<Row> observations(String region) {
    List<Map<String, String>> rows = Observed.csv(OBSERVATIONS);
    rows.forEach(
        row ->
            row.putAll(
                Map.of(
                    "bron", "initiatieven",
                    "bestand", "eigen.csv",
                    "regel", "2",
                    "regio_code", region,
                    "uitsplitsing", "initiatief=vallen")));
    return Observed.table(InputTables.WAARNEMINGEN, rows);
  }

  @Test
  void theTableFollowsFromTheObservations() {
    Row row = tables.initiatives().collectAsList().get(0);

    assertThat(
            INITIATIEVEN.columnNames().stream()
                .map(column -> String.valueOf(row.<Object>getAs(column)))
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(
            "vallen ; Minder vallen ; Gezond ; GGD ; 7.000000 ; null ; 6.250000 ; -0.750000 ; klopt"
                + " ; ouderen * aandeel / 100 ; Herrekend 6,25; gepubliceerd 5 - 8. eigen opgave"
                + " ; 5.000000 ; 8.000000 ; PARKSTAD ; Parkstad ; opgegeven"
                + " ; ouderen=250 personen | aandeel=2.5 % ; null ; 1 ; eigen.csv:2 ; initiatieven"
                + " ; ok");
  }

  @Test
  void theShortageOfItsRegionIsWhatItIsSetAgainst() {
    List<String> steps =
        tables.waterfall(Map.of("PARKSTAD", new BigDecimal("25"))).collectAsList().stream()
            .filter(row -> row.getAs("variant").equals("herrekend"))
            .map(
                row ->
                    "%s %s %s %s"
                        .formatted(
                            row.getAs("volgorde"),
                            row.getAs("stap"),
                            row.getAs("waarde"),
                            row.getAs("aandeel_pct")))
            .sorted()
            .toList();

    assertThat(steps)
        .containsExactly(
            "5 tekort 25.000000 100.000000",
            "6 impact: Gezond 6.250000 25.000000",
            "7 impact_totaal 6.250000 25.000000",
            "8 rest 18.750000 75.000000");
  }

  private static InitiativeTables tables(Initiatives plans, String region) {
    RegionFrames places =
        new RegionFrames(Observed.spark(), Project.reference(), Project.settings().ownRegions());
    return new InitiativeTables(Observed.spark(), plans, places, observations(region));
  }

  @Test
  void anIdThatConfHasOfTheRegionIsLeftOutAndSaidToBe() {
    Initiative planned = Project.settings().initiatives().list().get(0);
    Initiatives plans = renamed(planned, "vallen", "PARKSTAD");

    InitiativeTables both = tables(plans, "PARKSTAD");

    assertThat(both.initiatives().collectAsList())
        .extracting(row -> row.<String>getAs("naam"))
        .containsExactly(planned.name());
    assertThat(both.impacts().get("PARKSTAD").middle())
        .isEqualByComparingTo(Assessment.of(planned).counted());
    assertThat(both.remarks())
        .singleElement()
        .asString()
        .contains("vallen of PARKSTAD (eigen.csv:2) is left out");
    assertThat(tables(plans, "ZL").initiatives().count()).isEqualTo(2);
    assertThat(tables(plans, "ZL").remarks()).isEmpty();
  }

  private static Initiatives renamed(Initiative each, String id, String region) {
    Initiative renamed =
        new Initiative(
            id,
            region,
            each.name(),
            each.theme(),
            each.sender(),
            each.formula(),
            each.reading(),
            each.published(),
            each.sharedBy(),
            each.publishedElsewhere(),
            each.unrounded(),
            each.duplicateOf(),
            each.place(),
            each.source(),
            each.remark());
    return new Initiatives(List.of(renamed), List.of(), List.of(), List.of());
  }

  @Test
  void aRegionWithoutANameGoesByItsCode() {
    Row row = tables(NO_PLAN, "WK091701").initiatives().collectAsList().get(0);

    assertThat(row.<String>getAs("regio_naam")).isEqualTo("WK091701");
  }

  @Test
  void numbersSetBesideEachOtherAreNoSums() {
    Map<String, String> kinds =
        tables(Project.settings().initiatives(), "ZL").sums().collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getAs("id"), row -> row.getAs("soort")));

    assertThat(kinds)
        .containsEntry("tekort_2023", "som")
        .containsEntry("inwoners", "vergelijking")
        .containsEntry("aanvullende_bronnen", "vergelijking");
  }
}
