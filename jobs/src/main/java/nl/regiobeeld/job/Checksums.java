package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.edition.Content;
import nl.regiobeeld.edition.FileReading;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** What the files of an edition's tables hold, each read back whole from where it was written. */
final class Checksums {
  private final Reuse reuse;
  private final Store store;
  private final Map<String, FileReading> readings;

  private Checksums(Reuse reuse, Store store, Map<String, FileReading> readings) {
    this.reuse = reuse;
    this.store = store;
    this.readings = readings;
  }

  /** Reads all files but those that were copied, one task for each. */
  static Checksums of(SparkSession spark, Store store, Reuse reuse) {
    List<String> files = new ArrayList<>();
    for (Table table : Tables.all()) {
      if (!reuse.has(table)) {
        store.files(table).forEach(file -> files.add(file.toString()));
      }
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    List<FileReading> readings =
        context
            .parallelize(files, files.size())
            .map(file -> FileReading.of(hadoop.value().value(), new Path(file)))
            .collect();
    Map<String, FileReading> byFile = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      byFile.put(files.get(i), readings.get(i));
    }
    return new Checksums(reuse, store, byFile);
  }

  /** What the manifest says of a table. */
  Manifest.TableFacts facts(Table table) {
    if (reuse.has(table)) {
      return reuse.taken().get(table);
    }
    List<Manifest.StoredFile> files = new ArrayList<>();
    List<Content> contents = new ArrayList<>();
    for (Path file : store.files(table)) {
      FileReading reading = readings.get(file.toString());
      files.add(new Manifest.StoredFile(file.getName(), reading.bytes(), reading.sha256()));
      contents.add(reading.content());
    }
    long rows = contents.stream().mapToLong(Content::rows).sum();
    return new Manifest.TableFacts(rows, files, Content.ofTable(contents), reuse.origin(table));
  }
}
