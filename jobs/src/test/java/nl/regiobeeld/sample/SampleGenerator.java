package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the made-up sample extracts of {@code data/sample}; its README tells their shapes. */
public final class SampleGenerator {
  private static final String LICENCE =
      "Verzonnen voorbeeldgegevens van regiobeeld; geen echte cijfers; vrij te gebruiken (CC0)\n";

  private SampleGenerator() {}

  /** Takes the folder to write into, data/sample as a rule. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected one argument, the folder to write into");
    }
    write(Path.of(args[0]));
  }

  /** Writes all files into a folder, the same bytes each time; others in it stay as they are. */
  public static void write(Path dir) throws IOException {
    Path vektis = Files.createDirectories(dir.resolve("vektis"));
    for (int year : VektisSample.YEARS) {
      VektisSample.write(vektis, year);
    }
    Path monitor = Files.createDirectories(dir.resolve("ggd-monitor"));
    MonitorSample.write(monitor);
    ModelSample.write(monitor);
    PopulationSample.write(Files.createDirectories(dir.resolve("bevolking")));
    OutlookSample.write(dir.resolve("bevolking"));
    StaffSample.write(Files.createDirectories(dir.resolve("personeel")));
    CareUseSample.write(Files.createDirectories(dir.resolve("zorggebruik")));
    WaitingSample.write(Files.createDirectories(dir.resolve("nza")));
    TallySample.write(Files.createDirectories(dir.resolve("tellingen")));
    InitiativeSample.write(Files.createDirectories(dir.resolve("initiatieven")));
    writeCbs(Files.createDirectories(dir.resolve("cbs")));
    Files.writeString(dir.resolve("licentie.txt"), LICENCE, StandardCharsets.UTF_8);
  }

  private static void writeCbs(Path cbs) throws IOException {
    BulkDownload.save(cbs.resolve("03759ned.zip"), CountSample.bulk());
    ObservationPages.save(Files.createDirectories(cbs.resolve("03759ned")), CountSample.paged());
    KeyFigureSample.write(cbs);
    ForecastSample.write(cbs);
    ScoreSample.write(cbs);
    LifeSample.write(cbs);
  }
}
