package nl.regiobeeld.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.ParquetTable;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.SourceFile;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;

/** Makes an edition count once all its tables are written. */
final class Publication {
  /** The bron of files that tell of others, as names, units and status follow from them. */
  private static final String METADATA = "metadata";

  private final Places places;
  private final Editions editions;
  private final Settings settings;
  private final Intake intake;

  Publication(Places places, Editions editions, Settings settings, Intake intake) {
    this.places = places;
    this.editions = editions;
    this.settings = settings;
    this.intake = intake;
  }

  /** Writes the manifest and moves the pointer; the summary is for the user. */
  Summary publish(String name, Store store, Coverage coverage, Changes changes) {
    Map<String, Manifest.TableFacts> tables = new LinkedHashMap<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      List<Path> files = store.files(table);
      long count = new ParquetTable(places.configuration(), table, files).rows();
      tables.put(
          table.name(), new Manifest.TableFacts(count, files.stream().map(Path::getName).toList()));
      rows.put(table.name(), count);
    }
    Summary summary =
        new Summary(
            name,
            editions.folder(name).toUri().getPath(),
            sources(store),
            intake.copies().stream()
                .map(copy -> copy.file().name() + " (copy of " + copy.of() + ")")
                .toList(),
            intake.skipped(),
            remarks(coverage, changes),
            changes,
            rows);
    editions.publish(manifest(name, tables));
    return summary;
  }

  private Manifest manifest(String name, Map<String, Manifest.TableFacts> tables) {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (SourceFile file : intake.files()) {
      inputs.add(
          new Manifest.Input(
              file.layout().source(), file.name(), file.sha256(), file.bytes(), null));
    }
    for (Intake.Copy copy : intake.copies()) {
      FileFacts file = copy.file();
      inputs.add(new Manifest.Input(null, file.name(), file.sha256(), file.bytes(), copy.of()));
    }
    for (FileFacts file : intake.metadata()) {
      inputs.add(new Manifest.Input(METADATA, file.name(), file.sha256(), file.bytes(), null));
    }
    return new Manifest(
        Tables.VERSION,
        name,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        CodeVersion.text(),
        settings.digest(),
        intake.files().stream().map(SourceFile::licence).distinct().sorted().toList(),
        inputs,
        tables);
  }

  private List<String> remarks(Coverage coverage, Changes changes) {
    List<String> remarks = new ArrayList<>(intake.remarks());
    for (SourceFile file : intake.files()) {
      file.remarks().forEach(remark -> remarks.add(file.name() + ": " + remark));
    }
    remarks.addAll(coverage.remarks());
    remarks.addAll(changes.remarks());
    return remarks;
  }

  private static List<Summary.Source> sources(Store store) {
    List<Summary.Source> sources = new ArrayList<>();
    for (Row row : store.read(InputTables.BRONNEN).collectAsList()) {
      sources.add(
          new Summary.Source(
              row.getAs("bron"),
              row.getAs("bestand"),
              row.getAs("periode"),
              row.getAs("rijen"),
              row.getAs("gebruikt"),
              row.getAs("apart"),
              row.getAs("afgekeurd")));
    }
    return sources;
  }
}
