package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.ParquetTable;
import nl.regiobeeld.edition.SealedTables;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schedule.History;
import nl.regiobeeld.schedule.Runs;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.RunTable;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.source.Nearest;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** A published edition to read from, without Spark, and the options that choose it. */
final class OpenEdition implements Facts {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where editions are published. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      description = "The edition. Default: the current one.")
  Optional<String> edition = Optional.empty();

  private final Configuration configuration = Hadoop.configuration();
  private Places places;
  private Editions editions;
  private Manifest manifest;

  /** The name of the edition. */
  String name() {
    open();
    return manifest.editie();
  }

  /** What the edition is made of. */
  Manifest manifest() {
    open();
    return manifest;
  }

  /** All editions of the output folder. */
  Editions editions() {
    open();
    return editions;
  }

  /** How the edition's files are reached. */
  Places places() {
    open();
    return places;
  }

  /** A table as it lies in the edition. */
  ParquetTable table(Table table) {
    open();
    Path folder = editions.folder(manifest.editie(), table.name());
    List<Path> files = new ArrayList<>();
    Optional.ofNullable(manifest.tabellen().get(table.name()))
        .ifPresent(
            facts ->
                facts.bestanden().forEach(file -> files.add(new Path(folder, file.bestand()))));
    return new ParquetTable(configuration, table, files);
  }

  /**
   * The runs of the scheduler, which are of no edition.
   *
   * @param conditions that hold for them
   */
  Stream<TableRow> runs(List<Entry<String, String>> conditions) {
    if (edition.isPresent()) {
      throw Refusal.usage(
          RunTable.UITVOERINGEN.name() + " is of no edition; leave out --edition " + edition.get());
    }
    reach();
    return new History(new Runs(places, places.qualified(out)))
        .rows()
        .filter(
            row ->
                conditions.stream()
                    .allMatch(each -> row.text(each.getKey()).equals(each.getValue())));
  }

  /**
   * Its tables, each checked before it is read.
   *
   * @throws Refusal when the edition is not as it was published
   */
  SealedTables sealed() {
    open();
    return new SealedTables(places, editions, manifest);
  }

  private void open() {
    if (manifest == null) {
      reach();
      editions = new Editions(places, places.qualified(out));
      manifest = editions.open(edition);
    }
  }

  private void reach() {
    places = new Places(configuration);
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return table(table).rows(wanted);
  }

  /**
   * The table with this name.
   *
   * @throws Refusal when there is none, with the nearest
   */
  static Table named(String name) {
    return Tables.named(name)
        .orElseThrow(
            () -> Refusal.usage("there is no table '" + name + "'" + Nearest.hint(name, names())));
  }

  private static List<String> names() {
    return Stream.concat(Tables.all().stream(), Stream.of(RunTable.UITVOERINGEN))
        .map(Table::name)
        .toList();
  }

  /**
   * A condition as typed, {@code COLUMN=VALUE}.
   *
   * @throws Refusal when it is none, or the table has no such column
   */
  static Entry<String, String> condition(Table table, String where) {
    int equals = where.indexOf('=');
    if (equals < 0) {
      throw Refusal.usage("--where " + where + ": write it as COLUMN=VALUE");
    }
    String column = where.substring(0, equals);
    requireColumn(table, column);
    return Map.entry(column, where.substring(equals + 1));
  }

  /**
   * Refuses a column that the table does not have.
   *
   * @throws Refusal with the nearest
   */
  static void requireColumn(Table table, String column) {
    if (!table.columnNames().contains(column)) {
      throw Refusal.usage(
          "table "
              + table.name()
              + " has no column '"
              + column
              + "'"
              + Nearest.hint(column, table.columnNames()));
    }
  }
}
