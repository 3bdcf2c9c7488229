package nl.regiobeeld.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import nl.regiobeeld.edition.Content;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.spark.sql.SparkSession;

/**
 * Makes an edition count once all its tables are written.
 *
 * @param digests SHA-256 of each settings and reference file, by name
 * @param provenance what the edition is made of
 */
record Publication(
    SparkSession spark,
    Editions editions,
    Lock lock,
    SortedMap<String, String> digests,
    Provenance provenance) {
  /**
   * Writes the manifest and moves the pointer.
   *
   * @return rows per table
   */
  Map<String, Long> publish(String name, Store store, Reuse reuse) {
    Map<String, Manifest.TableFacts> tables = new LinkedHashMap<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    Checksums checksums = Checksums.of(spark, store, reuse);
    for (Table table : Tables.all()) {
      Manifest.TableFacts facts = checksums.facts(table);
      tables.put(table.name(), facts);
      rows.put(table.name(), facts.rijen());
    }
    reuse.requireSame(tables);
    lock.requireHeld();
    editions.publish(manifest(name, tables));
    return rows;
  }

  private Manifest manifest(String name, Map<String, Manifest.TableFacts> tables) {
    return new Manifest(
        Tables.VERSION,
        name,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        CodeVersion.text(),
        Sha256.of(digests.toString()),
        digests,
        provenance.regions(),
        provenance.licences(),
        provenance.inputs(),
        tables,
        Content.ofEdition(tables),
        null);
  }
}
