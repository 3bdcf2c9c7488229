package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.source.OnDisk;
import nl.regiobeeld.source.SourceFile;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The small tables that DuckDB is handed and need not work out: what settings, the register of
 * regions and the plan of weights say.
 */
record Handed(SparkSession spark, Settings settings, Intake intake, HealthTables health) {
  /** Writes them as CSV files. */
  void write(Path folder) throws IOException {
    Frames frames = new Frames(spark, intake.files(), settings.catalogue(), settings.indicators());
    RegionFrames places = new RegionFrames(spark, Project.reference(), settings.ownRegions());
    Coverage coverage = health.coverage();
    WeightPlan plan = new WeightPlan(coverage, health.monitors(), frames.counting());
    save(folder, "regios", places.membership());
    save(folder, "gelijk", places.equals());
    save(folder, "leden", places.sizes(coverage.indelingen()));
    save(folder, "banden", plan.shares(spark));
    save(folder, "herkomst", plan.carried(spark, Project.reference().register()));
    save(folder, "zorgsoorten", frames.careTypes());
    save(folder, "polariteit", frames.polarity());
    save(
        folder,
        "kolommen",
        frames
            .measures()
            .join(frames.files(), new String[] {"bestand_nr"}, "inner")
            .select(
                col("bron"),
                col("kolomnaam").as("kolom"),
                col("meting").as("indicator"),
                col("eenheid")));
    save(folder, "monitors", frames.monitors());
    save(folder, "voorkeur", IntStream.range(0, settings.preference().size()).mapToObj(this::rank));
    save(folder, "gemeentenamen", names());
  }

  private String rank(int place) {
    Method method = settings.preference().get(place);
    return place == 0 ? "methode,rang\n" + method.label() + ",0" : method.label() + "," + place;
  }

  /** The names in the files of care costs, by year. */
  private Stream<String> names() throws IOException {
    List<String> lines = new ArrayList<>(List.of("jaar,gemeentenaam,regio_code"));
    for (SourceFile file : intake.files()) {
      if (file.purpose() == Purpose.CARE_COSTS) {
        int year = file.layout().year();
        for (String name : namesIn(file)) {
          Project.reference()
              .names()
              .gemeente(name, year)
              .ifPresent(code -> lines.add(year + ",\"" + name + "\"," + code));
        }
      }
    }
    return lines.stream();
  }

  private static Set<String> namesIn(SourceFile file) throws IOException {
    try (Stream<String> lines = Files.lines(OnDisk.of(file), Charset.forName(file.charset()))) {
      return lines
          .skip(1)
          .map(line -> line.split(";", 4)[2])
          .filter(name -> !name.isBlank())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private static void save(Path folder, String name, Stream<String> lines) throws IOException {
    Files.write(folder.resolve(name + ".csv"), lines.toList());
  }

  private static void save(Path folder, String name, Dataset<Row> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(String.join(",", rows.columns())));
    for (Row row : rows.collectAsList()) {
      lines.add(
          IntStream.range(0, row.length())
              .mapToObj(i -> row.isNullAt(i) ? "" : quoted(row.get(i).toString()))
              .collect(Collectors.joining(",")));
    }
    Files.write(folder.resolve(name + ".csv"), lines);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
