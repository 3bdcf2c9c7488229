package nl.regiobeeld.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small whole file of every shape that is read. */
final class Seeds {
  private static final String VEKTIS =
      "vektis/Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv";
  private static final String MONITOR = "ggd-monitor/85012NED_UntypedDataSet_sample.csv";
  private static final String WIJKEN = "ggd-monitor/50090NED_UntypedDataSet_sample.csv";
  private static final String POPULATION = "bevolking/84799NED_UntypedDataSet_sample.csv";
  private static final String WAITING = "nza/wachttijden_ggz_2019_sample.csv";

  private Seeds() {}

  static Stream<Seed> all() {
    String observations = Seed.resource("golden/ObservationParser/Observations/in.csv");
    String answer = Seed.resource("fuzz/v4-page.json");
    return Stream.of(
        new Seed("vektis", "vektis_2019.csv", Seed.sample(VEKTIS)),
        new Seed("nza", "wachttijden.csv", Seed.sample(WAITING)),
        golden("nza-text", "WaitingParser/nza-2016-every-outcome", "brondata.csv"),
        new Seed("v3-untyped", "85012NED_UntypedDataSet.csv", Seed.sample(MONITOR)),
        new Seed("v3-untyped-wijken", "50090NED_UntypedDataSet.csv", Seed.sample(WIJKEN)),
        new Seed("v3-untyped-people", "84799NED_UntypedDataSet.csv", Seed.sample(POPULATION)),
        golden("v3-typed", "RegionTableParser/typed-50140NED", "50140NED_TypedDataSet.csv"),
        golden(
            "labels-2016", "RegionTableParser/label-export-83674NED", "monitor2016_83674NED.csv"),
        golden("labels-2020", "RegionTableParser/label-export-85012NED", "85012NED.csv"),
        new Seed("v4-csv", "84799NED_Observations.csv", observations),
        new Seed("v4-json", "Observations.json", answer),
        new Seed("v3-json", "TypedDataSet.json", Seed.resource("fuzz/v3-page.json")),
        golden(
            "statline",
            "StatlineTable/subject-period-and-sex-in-columns",
            "50140NED_presentatie.csv"),
        new Seed("statline-flat", "50090NED_03052024_101500.csv", Seed.resource("fuzz/flat.csv")),
        new Seed(
            "metadata-csv",
            "metadata.csv",
            Seed.resource("fuzz/metadata.csv"),
            Map.of("Observations.csv", observations)),
        new Seed(
            "metadata-json",
            "MeasureCodes.json",
            Seed.resource("fuzz/measures.json"),
            Map.of("Observations.json", answer)),
        new Seed("gzip", "vektis_2019.csv.gz", gzip(Seed.sample(VEKTIS))),
        new Seed("zip", "extracts.zip", zip()));
  }

  private static Seed golden(String parser, String folder, String name) {
    return new Seed(parser, name, Seed.resource("golden/" + folder + "/in.csv"));
  }

  private static String gzip(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Seed.bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Seed.content(bytes.toByteArray());
  }

  private static String zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new String[] {VEKTIS, MONITOR, WAITING}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Seed.bytes(Seed.sample(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Seed.content(bytes.toByteArray());
  }
}
