package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regiobeeld.export.LeftOut;
import nl.regiobeeld.export.Selection;
import nl.regiobeeld.export.XlsxFile;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;

/** Which tables an export has, and what of the edition is left out of it. */
final class ExportPlan {
  private final ExportFormat format;
  private final Selection selection;
  private final Map<Table, Long> tables = new LinkedHashMap<>();
  private final List<LeftOut> left = new ArrayList<>();

  private ExportPlan(ExportFormat format, Selection selection) {
    this.format = format;
    this.selection = selection;
  }

  /**
   * The plan of an export.
   *
   * @param wanted table names; empty for all but the observations
   * @throws Refusal when a wanted table does not exist, or fits on no sheet
   */
  static ExportPlan of(ExportFormat format, Selection selection, List<String> wanted) {
    ExportPlan plan = new ExportPlan(format, selection);
    if (wanted.isEmpty()) {
      Tables.all().forEach(table -> plan.add(table, false));
    } else {
      wanted.stream().distinct().map(OpenEdition::named).forEach(table -> plan.add(table, true));
    }
    return plan;
  }

  private void add(Table table, boolean named) {
    if (!selection.edition().tabellen().containsKey(table.name())) {
      if (named) {
        throw Refusal.usage(
            "edition '%s' has no table %s: it was made by an older version of the program"
                .formatted(selection.edition().editie(), table.name()));
      }
      return;
    }
    if (!named && table.equals(InputTables.WAARNEMINGEN)) {
      left.add(new LeftOut(table, selection.all(table), LeftOut.Reason.ON_REQUEST));
      return;
    }
    long rows = selection.count(table);
    if (selection.leavesOutSmall(table) && rows < selection.all(table)) {
      left.add(new LeftOut(table, selection.all(table) - rows, LeftOut.Reason.SMALL));
    }
    if (format == ExportFormat.XLSX && rows > XlsxFile.ROWS) {
      refuseOrLeaveOut(table, rows, named);
      return;
    }
    tables.put(table, rows);
  }

  private void refuseOrLeaveOut(Table table, long rows, boolean named) {
    if (named) {
      throw Refusal.usage(
          String.format(
              Locale.ROOT,
              "table %s has %,d rows and a sheet holds %,d: choose regions with --regio, or"
                  + " --format csv",
              table.name(),
              rows,
              XlsxFile.ROWS));
    }
    left.add(new LeftOut(table, rows, LeftOut.Reason.TOO_LONG));
  }

  /** The tables, each with its number of rows. */
  Map<Table, Long> tables() {
    return tables;
  }

  /** What is left out. */
  List<LeftOut> left() {
    return left;
  }

  /** What is left out, in English, for the terminal. */
  List<String> remarks() {
    return left.stream().map(ExportPlan::remark).toList();
  }

  private static String remark(LeftOut each) {
    String why =
        switch (each.reason()) {
          case SMALL ->
              "those about wijken and buurten; --format csv has them, or name them with --regio";
          case TOO_LONG -> "more than a sheet holds; choose regions with --regio, or --format csv";
          case ON_REQUEST ->
              "every value as it was read; ask for it with --table " + each.table().name();
        };
    return String.format(
        Locale.ROOT, "left out: %,d rows of %s (%s)", each.rows(), each.table().name(), why);
  }
}
