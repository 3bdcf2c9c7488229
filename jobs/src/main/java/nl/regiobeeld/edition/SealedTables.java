package nl.regiobeeld.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;
import org.apache.hadoop.fs.Path;

/**
 * The tables of one edition for who passes its numbers on, in a figure or a judgement: every byte
 * of a table is checked against the manifest before its first row is used.
 */
public final class SealedTables implements Facts {
  private final Places places;
  private final Intact intact;
  private final Manifest manifest;
  private final Map<String, List<Path>> checked = new HashMap<>();

  /**
   * The tables of this edition.
   *
   * @throws Refusal when the manifest was changed after it was written
   */
  public SealedTables(Places places, Editions editions, Manifest manifest) {
    this.places = places;
    this.intact = new Intact(places, editions);
    this.manifest = manifest;
    if (!editions.isSealed(manifest.editie())) {
      throw Refusal.check(
          "edition '%s' is damaged: its manifest was changed after it was written, or is of an older version; see ./regiobeeld verify --edition %s"
              .formatted(manifest.editie(), manifest.editie()));
    }
  }

  /**
   * {@inheritDoc}
   *
   * @return no rows of a table that the edition does not have, as editions of older versions
   * @throws Refusal when a file of the table is gone or has other bytes
   */
  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return table(table).rows(wanted);
  }

  /**
   * A table that need not fit into memory; without rows when the edition does not have it.
   *
   * @throws Refusal when a file of the table is gone or has other bytes
   */
  public ParquetTable table(Table table) {
    return new ParquetTable(places.configuration(), table, files(table.name()));
  }

  /**
   * Checks all tables now, for who must not find out halfway.
   *
   * @throws Refusal when a file of the edition is gone or has other bytes
   */
  public void check() {
    manifest.tabellen().keySet().stream()
        .filter(name -> Tables.named(name).isPresent())
        .forEach(this::files);
  }

  private List<Path> files(String table) {
    return checked.computeIfAbsent(
        table,
        each -> manifest.tabellen().containsKey(each) ? intact.files(manifest, each) : List.of());
  }
}
