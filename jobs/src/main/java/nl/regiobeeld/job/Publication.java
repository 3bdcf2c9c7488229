package nl.regiobeeld.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.edition.Content;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.source.FileFacts;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes an edition count once all its tables are written. */
final class Publication {
  /** The bron of files that tell of others, as names, units and status follow from them. */
  private static final String METADATA = "metadata";

  private final SparkSession spark;
  private final Editions editions;
  private final Settings settings;
  private final Intake intake;
  private final Lock lock;

  Publication(SparkSession spark, Editions editions, Settings settings, Intake intake, Lock lock) {
    this.spark = spark;
    this.editions = editions;
    this.settings = settings;
    this.intake = intake;
    this.lock = lock;
  }

  /** Writes the manifest and moves the pointer; the summary is for the user. */
  Summary publish(String name, Store store, Coverage coverage, Changes changes, Reuse reuse) {
    Map<String, Manifest.TableFacts> tables = new LinkedHashMap<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    Checksums checksums = Checksums.of(spark, store, reuse);
    for (Table table : Tables.all()) {
      Manifest.TableFacts facts = checksums.facts(table);
      tables.put(table.name(), facts);
      rows.put(table.name(), facts.rijen());
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
            remarks(coverage, changes, reuse),
            changes,
            rows);
    reuse.requireSame(tables);
    lock.requireHeld();
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
        Sha256.of(settings.digests().toString()),
        settings.digests(),
        intake.files().stream().map(SourceFile::licence).distinct().sorted().toList(),
        inputs,
        tables,
        Content.ofEdition(tables),
        null);
  }

  private List<String> remarks(Coverage coverage, Changes changes, Reuse reuse) {
    List<String> remarks = new ArrayList<>(reuse.remarks());
    remarks.addAll(intake.remarks());
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
