package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Population as an OData v4 download weighs the same as the OData v3 table with its numbers. */
class PopulationShapesTest {
  private static final Path DATA = Path.of(Home.sample());

  /** Position in the v3 table to the code of the same measure in v4. */
  private static final Map<Integer, String> CODES =
      Map.of(6, "T001036", 9, "10680", 10, "53050", 11, "53310", 12, "53715", 13, "80200");

  @TempDir private Path in;

  @Test
  void observationsWeighLikeTheTable(@TempDir Path out) throws IOException {
    Path monitor = DATA.resolve("ggd-monitor/85012NED_UntypedDataSet_sample.csv");
    Files.copy(monitor, in.resolve(monitor.getFileName()));
    Path download = Files.createDirectories(in.resolve("84799NED"));
    Files.writeString(download.resolve("Observations.csv"), observations());
    Files.writeString(
        download.resolve("Properties.csv"),
        "Identifier;Title;License\n84799NED;Kerncijfers wijken en buurten 2020;CC BY 4.0\n");

    Cli.Result run =
        Cli.run(
            "update",
            "--in",
            in.toString(),
            "--out",
            out.toString(),
            "--year",
            "Observations.csv=2020",
            "--regions",
            "NML");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(weighted(out)).hasSizeGreaterThan(20).isEqualTo(weighted(Built.sample().out()));
  }

  private static List<String> weighted(Path out) {
    return Cli.run(
            "show",
            "indicatoren",
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--where",
            "regio_code=NML",
            "--where",
            "bron=85012NED",
            "--columns",
            "indicator,leeftijd,waarde,verhouding,kleur,status")
        .lines();
  }

  private static String observations() throws IOException {
    Path table = DATA.resolve("bevolking/84799NED_UntypedDataSet_sample.csv");
    List<String> lines = new ArrayList<>();
    lines.add("Id;Measure;WijkenEnBuurten;Value;StringValue;ValueAttribute");
    for (String line : Files.readAllLines(table).subList(1, Files.readAllLines(table).size())) {
      String[] fields = line.replace("\"", "").split(";", -1);
      CODES.forEach(
          (position, code) ->
              lines.add(
                  "%d;%s;%s;%s,0;;None"
                      .formatted(lines.size(), code, fields[4].strip(), fields[position].strip())));
    }
    return String.join("\n", lines) + "\n";
  }
}
