package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Conditions;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.ParquetTable;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.source.Nearest;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows rows of a published table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows rows of a table of the current edition: indicatoren, zorgkosten, waarnemingen,"
          + " bronnen, afgekeurd, apart, aansluiting. The columns are explained in"
          + " jobs/docs/tables.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld show zorgkosten --where regio_code=ZL --where jaar=2019 --where"
          + " leeftijd=totaal",
      "  regiobeeld show indicatoren --where regio_code=NML --columns"
          + " indicator,leeftijd,waarde,kleur",
      "  regiobeeld show afgekeurd --format csv > afgekeurd.csv"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "The table's name.")
  String tableName;

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

  @Option(
      names = "--where",
      paramLabel = "COL=VALUE",
      description =
          "Only rows whose column has exactly this text; an empty VALUE means missing. Repeated:"
              + " all must hold.")
  List<String> where = List.of();

  @Option(
      names = "--columns",
      paramLabel = "COL",
      split = ",",
      description = "Only these columns, in this order.")
  List<String> columns = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many rows. Default: all for csv and json, 40 for table.")
  Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
  RowPrinter.Format format = RowPrinter.Format.table;

  @Override
  public Integer call() {
    Table table = table();
    List<String> shown = columns.isEmpty() ? table.columnNames() : columns;
    shown.forEach(column -> requireColumn(table, column));
    List<Entry<String, String>> conditions =
        where.stream().map(each -> condition(table, each)).toList();
    requireLimit();
    Configuration configuration = new Configuration();
    configuration.set("fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    Places places = new Places(configuration);
    Editions editions = new Editions(places, places.qualified(out));
    Manifest manifest = editions.open(edition);
    List<Path> files = files(editions, manifest, table);
    RowPrinter printer = RowPrinter.of(format, spec.commandLine().getOut(), table, shown);
    Limited limited =
        new Limited(
            limit.orElse(format == RowPrinter.Format.table ? 40 : Integer.MAX_VALUE), printer);
    new ParquetTable(configuration, table, files)
        .forEach(new Conditions(table, conditions), limited::take);
    printer.end();
    if (limited.more) {
      spec.commandLine().getErr().println("There are more rows; use --limit or --where.");
    }
    return 0;
  }

  private static Entry<String, String> condition(Table table, String where) {
    int equals = where.indexOf('=');
    if (equals < 0) {
      throw Refusal.usage("--where " + where + ": write it as COLUMN=VALUE");
    }
    String column = where.substring(0, equals);
    requireColumn(table, column);
    return Map.entry(column, where.substring(equals + 1));
  }

  private void requireLimit() {
    if (limit.isPresent() && limit.get() < 0) {
      throw Refusal.usage("--limit " + limit.get() + ": give 0 or more");
    }
  }

  private Table table() {
    return Tables.named(tableName)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "there is no table '"
                        + tableName
                        + "'"
                        + Nearest.hint(
                            tableName, Tables.all().stream().map(Table::name).toList())));
  }

  private static void requireColumn(Table table, String column) {
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

  private static List<Path> files(Editions editions, Manifest manifest, Table table) {
    Path folder = new Path(new Path(editions.folder(manifest.editie()), "tables"), table.name());
    List<Path> files = new ArrayList<>();
    Optional.ofNullable(manifest.tabellen().get(table.name()))
        .ifPresent(facts -> facts.bestanden().forEach(name -> files.add(new Path(folder, name))));
    return files;
  }

  /** Passes rows on until there are enough, and knows whether there were more. */
  private static final class Limited {
    private final int most;
    private final RowPrinter printer;
    private int taken;
    private boolean more;

    Limited(int most, RowPrinter printer) {
      this.most = most;
      this.printer = printer;
    }

    boolean take(List<String> row) {
      if (taken == most) {
        more = true;
        return false;
      }
      taken++;
      printer.print(row);
      return true;
    }
  }
}
