package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Editions of one output folder, one after the other: each tells what changed in its input. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangedInputTest {
  private static final String MONITOR = "85012NED_UntypedDataSet_sample.csv";
  private static final String HEADER = "bron,onderwerp,soort,naam,was,werd,toelichting";

  @TempDir private static Path out;
  @TempDir private static Path in;

  @Test
  @Order(1)
  void aFirstEditionHasNothingToCompareWith() throws IOException {
    Files.writeString(in.resolve(MONITOR), sample("ggd-monitor/" + MONITOR));
    Files.writeString(in.resolve("vektis_2019.csv"), vektis());

    Cli.Result result = update("een");

    assertThat(result.out()).doesNotContain("Changed since", "compared");
    assertThat(changes()).containsExactly(HEADER);
  }

  @Test
  @Order(2)
  void columnsRegionsAndYearsThatChangedAreToldOneByOne() throws IOException {
    String monitor =
        sample("ggd-monitor/" + MONITOR)
            .replace("ErnstigOvergewichtObesitas_11", "Obesitas_11")
            .replace("OvermatigDrinker_20", "Slaaptekort_99");
    String withoutBeek =
        vektis()
            .lines()
            .filter(line -> !line.contains(";BEEK;"))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(in.resolve(MONITOR), monitor);
    Files.writeString(in.resolve("vektis_2019.csv"), withoutBeek);
    Files.writeString(in.resolve("vektis_2020.csv"), withoutBeek.stripTrailing());

    Cli.Result result = update("twee");

    assertThat(changes())
        .containsExactly(
            HEADER,
            "85012NED,kolom,nieuw,Slaaptekort_99,,slaaptekort (%),",
            "85012NED,kolom,weg,OvermatigDrinker_20,overmatige_drinker (%),,",
            "85012NED,kolom,hernoemd,Obesitas_11,ErnstigOvergewichtObesitas_11,Obesitas_11,zelfde"
                + " meting",
            "vektis,regio,weg,GM0888,Beek,,\"2019, 2020 tegenover 2019\"",
            "vektis,dekking,nieuw,2020,,53 gemeente,aantal regio's met een waarde",
            "vektis,dekking,minder,2019 gemeente,54,53,aantal regio's met een waarde");
    assertThat(result.out())
        .contains("Changed since edition een")
        .contains("column: 1 new, 1 gone, 1 renamed; region: 1 gone; coverage: 1 new, 1 fewer")
        .contains("85012NED: column renamed, Obesitas_11: ErnstigOvergewichtObesitas_11 ->")
        .contains("see ./regiobeeld show veranderingen");
  }

  @Test
  @Order(3)
  void theSameInputHasNotChanged() {
    assertThat(update("drie").out()).doesNotContain("Changed since", "compared");
    assertThat(changes()).containsExactly(HEADER);
  }

  @Test
  @Order(4)
  void anEditionWithoutTableKolommenIsComparedAsFarAsItGoes() throws IOException {
    Path manifest = out.resolve("editions/drie/manifest.json");
    ObjectMapper json = new ObjectMapper();
    ObjectNode old = (ObjectNode) json.readTree(manifest.toFile());
    ((ObjectNode) old.get("tabellen")).remove("kolommen");
    json.writeValue(manifest.toFile(), old);
    Files.delete(in.resolve("vektis_2020.csv"));

    Cli.Result result = update("vier");

    assertThat(result.out())
        .contains("columns are not compared: edition drie has no table kolommen");
    assertThat(changes())
        .containsExactly(
            HEADER, "vektis,dekking,weg,2020,53 gemeente,,aantal regio's met een waarde");
  }

  @Test
  @Order(5)
  void aDamagedEditionStopsNoNewOne() throws IOException {
    Files.writeString(out.resolve("editions/vier/manifest.json"), "{");
    Files.delete(in.resolve("vektis_2019.csv"));

    assertThat(update("vijf").out()).contains("not compared with the current edition");
    assertThat(changes()).containsExactly(HEADER);
  }

  private static Cli.Result update(String name) {
    Cli.Result result =
        Cli.run("update", "--in", in.toString(), "--out", out.toString(), "--edition", name);
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }

  private static List<String> changes() {
    return Cli.run("show", "veranderingen", "--out", out.toString(), "--format", "csv").lines();
  }

  private static String vektis() throws IOException {
    return sample("vektis/Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv");
  }

  private static String sample(String name) throws IOException {
    return Files.readString(Path.of(Home.sample(), name));
  }
}
