package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.SealedTables;
import nl.regiobeeld.export.Imprint;
import nl.regiobeeld.export.Selection;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.InputTables;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes an edition as a workbook, CSV or a datapackage. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a published edition for who has no Parquet, into <out>/rendered/<edition>/export/:",
      "  xlsx         one workbook: a sheet per table, band colours, legends, sources",
      "  csv          a file per table for programs: UTF-8, comma, decimal point",
      "  csv-nl       the same for a Dutch spreadsheet: opens by a double click",
      "  datapackage  the csv with a Frictionless datapackage.json: types, units, keys, licences",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld export --format xlsx --regio ZL,NL00      a workbook of a region",
      "  regiobeeld export --format xlsx                      of all, without wijken and buurten",
      "  regiobeeld export --format csv-nl --table zorgkosten --regio NML",
      "  regiobeeld export --format csv --table waarnemingen  every value as it was read",
      "  regiobeeld export --format datapackage --to /tmp/regiobeeld",
      "",
      "What is left out is told, in a workbook on its first sheet. In csv-nl an apostrophe before"
          + " a",
      "text (age class '5-9) keeps the spreadsheet from making a date or a formula of it.",
      "Exit code 4: a table is not as it was published; nothing was written."
    })
final class ExportCommand implements Callable<Integer> {
  private static final int OTHERS = 8;

  @Spec CommandSpec spec;

  @Mixin OpenEdition edition;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "xlsx, csv, csv-nl or datapackage.")
  String formatName;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      split = ",",
      description = "Which tables. Default: all but waarnemingen.")
  List<String> tables = List.of();

  @Option(
      names = "--regio",
      paramLabel = "CODE",
      split = ",",
      description =
          "Only rows about these regions, by regio_code; tables without regions stay whole."
              + " Default: all.")
  List<String> regions = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where to write. Default: <out>/rendered/<edition>/export.")
  Optional<String> to = Optional.empty();

  @Override
  public Integer call() {
    ExportFormat format = ExportFormat.of(formatName);
    tables.forEach(OpenEdition::named);
    SealedTables sealed = edition.sealed();
    List<String> codes = regions.stream().distinct().toList();
    codes.forEach(code -> RegionCodes.require(sealed, edition.name(), code));
    Selection selection =
        new Selection(sealed, edition.manifest(), codes, format != ExportFormat.XLSX);
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      progress.step("checking", "the tables' bytes");
      ExportPlan plan = ExportPlan.of(format, selection, tables);
      plan.tables().keySet().forEach(sealed::table);
      sealed.table(InputTables.BRONNEN);
      Imprint imprint = Imprint.of(edition.manifest(), sealed);
      ExportFiles files =
          new ExportFiles(edition.places(), target(format, codes), progress, imprint, selection);
      files.write(format, plan);
      report(files, plan);
    }
    return 0;
  }

  private void report(ExportFiles files, ExportPlan plan) {
    PrintWriter err = spec.commandLine().getErr();
    plan.remarks().forEach(err::println);
    files.remarks().forEach(err::println);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(Locale.ROOT, "%,d rows of %d tables:", files.rows(), plan.tables().size()));
    out.println("  " + files.where().toUri().getPath());
  }

  /**
   * A workbook, or the folder of the files; what is of some regions never lies on what is of all.
   */
  private Path target(ExportFormat format, List<String> codes) {
    String of = codes.isEmpty() ? "" : "-" + regionNames(codes);
    if (format == ExportFormat.XLSX) {
      return new Path(folder(), "regiobeeld-" + edition.name() + of + ".xlsx");
    }
    return to.isPresent() ? folder() : new Path(folder(), format.typed() + of);
  }

  /** All codes, or so many that the name stays short, with what tells the others apart. */
  private static String regionNames(List<String> codes) {
    String all = String.join("-", codes);
    return codes.size() <= 4
        ? all
        : "%s-en-%d-andere-%s"
            .formatted(codes.get(0), codes.size() - 1, Sha256.of(all).substring(0, OTHERS));
  }

  private Path folder() {
    Path rendered = new Path(edition.editions().folder().getParent(), "rendered");
    return to.map(edition.places()::qualified)
        .orElseGet(() -> new Path(new Path(rendered, edition.name()), "export"));
  }
}
