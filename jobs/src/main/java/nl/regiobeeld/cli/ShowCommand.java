package nl.regiobeeld.cli;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Conditions;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.RunTable;
import nl.regiobeeld.schema.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows rows of a published table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows rows of a table of the current edition: indicatoren, zorgkosten, trends, achterstand,"
          + " verschillen, doelen, waarnemingen, afgekeurd, … All tables and their columns are"
          + " explained in jobs/docs/tables.md. uitvoeringen is of no edition: what schedule ran.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld show zorgkosten --where regio_code=ZL --where jaar=2019 --where"
          + " leeftijd=totaal",
      "  regiobeeld show indicatoren --where regio_code=NML --columns"
          + " indicator,leeftijd,waarde,kleur",
      "  regiobeeld show afgekeurd --format csv > afgekeurd.csv",
      "  regiobeeld show uitvoeringen --where uitkomst=mislukt"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "The table's name.")
  String tableName;

  @Mixin OpenEdition edition;

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
    boolean runs = tableName.equals(RunTable.UITVOERINGEN.name());
    Table table = runs ? RunTable.UITVOERINGEN : OpenEdition.named(tableName);
    List<String> shown = columns.isEmpty() ? table.columnNames() : columns;
    shown.forEach(column -> OpenEdition.requireColumn(table, column));
    List<Entry<String, String>> conditions =
        where.stream().map(each -> OpenEdition.condition(table, each)).toList();
    requireLimit();
    RowPrinter printer = RowPrinter.of(format, spec.commandLine().getOut(), table, shown);
    Limited limited =
        new Limited(
            limit.orElse(format == RowPrinter.Format.table ? 40 : Integer.MAX_VALUE), printer);
    if (runs) {
      edition.runs(conditions).takeWhile(row -> limited.take(row.values())).forEach(row -> {});
    } else {
      edition.table(table).forEach(new Conditions(table, conditions), limited::take);
    }
    printer.end();
    if (!printer.warning().isEmpty()) {
      spec.commandLine().getErr().println(printer.warning());
    }
    if (limited.more) {
      spec.commandLine().getErr().println("There are more rows; use --limit or --where.");
    }
    return 0;
  }

  private void requireLimit() {
    if (limit.isPresent() && limit.get() < 0) {
      throw Refusal.usage("--limit " + limit.get() + ": give 0 or more");
    }
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
