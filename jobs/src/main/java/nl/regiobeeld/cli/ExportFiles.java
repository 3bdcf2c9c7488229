package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.regiobeeld.export.CsvForm;
import nl.regiobeeld.export.CsvTable;
import nl.regiobeeld.export.DataPackage;
import nl.regiobeeld.export.Imprint;
import nl.regiobeeld.export.SealedStream;
import nl.regiobeeld.export.Selection;
import nl.regiobeeld.export.XlsxFile;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.file.Temporary;
import nl.regiobeeld.schema.Table;
import org.apache.hadoop.fs.Path;

/** The files of an export, each of which appears whole or not at all. */
final class ExportFiles {
  private static final String DESCRIPTOR = "datapackage.json";

  private final Places places;
  private final Path target;
  private final ProgressLine progress;
  private final Imprint imprint;
  private final Selection selection;
  private final List<String> remarks = new ArrayList<>();
  private long rows;
  private long formulas;

  /**
   * Files of an edition.
   *
   * @param target a workbook, or the folder of the files
   */
  ExportFiles(
      Places places, Path target, ProgressLine progress, Imprint imprint, Selection selection) {
    this.places = places;
    this.target = target;
    this.progress = progress;
    this.imprint = imprint;
    this.selection = selection;
  }

  /** Where they are. */
  Path where() {
    return target;
  }

  /** How many rows are in them. */
  long rows() {
    return rows;
  }

  /** What a user should know of what was written. */
  List<String> remarks() {
    return remarks;
  }

  /** Writes what was planned. */
  void write(ExportFormat format, ExportPlan plan) {
    switch (format) {
      case XLSX -> workbook(plan);
      case CSV -> csv(plan, CsvForm.PLAIN);
      case CSV_NL -> dutch(plan);
      case DATAPACKAGE -> datapackage(plan);
    }
  }

  private void workbook(ExportPlan plan) {
    XlsxFile file = new XlsxFile(imprint, selection, plan.left());
    clear(target.getParent(), List.of(target.getName()));
    places.replace(
        target,
        stream ->
            file.write(plan.tables(), table -> progress.step("writing", table.name()), stream));
    rows = file.rows();
    if (file.cut() > 0) {
      remarks.add("%d text(s) are longer than a cell holds and end in […]".formatted(file.cut()));
    }
  }

  private void csv(ExportPlan plan, CsvForm form) {
    clear(target, plan.tables().keySet().stream().map(ExportFiles::name).toList());
    plan.tables().keySet().forEach(table -> write(table, form));
    if (form == CsvForm.PLAIN && formulas > 0) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "%,d text(s) begin as a formula does and are written as they are; for a spreadsheet"
                  + " take --format csv-nl or xlsx.",
              formulas));
    }
  }

  private void dutch(ExportPlan plan) {
    csv(plan, CsvForm.DUTCH);
    for (Map.Entry<Table, Long> each : plan.tables().entrySet()) {
      if (each.getValue() > XlsxFile.ROWS) {
        remarks.add(
            String.format(
                Locale.ROOT,
                "%s has %,d rows; a spreadsheet shows the first %,d: choose regions with --regio",
                name(each.getKey()),
                each.getValue(),
                XlsxFile.ROWS));
      }
    }
  }

  /** The descriptor goes first and comes last: where it is, all that it tells of is there. */
  private void datapackage(ExportPlan plan) {
    Path descriptor = new Path(target, DESCRIPTOR);
    places.delete(descriptor);
    clear(target, plan.tables().keySet().stream().map(ExportFiles::name).toList());
    DataPackage all = new DataPackage(imprint);
    for (Table table : plan.tables().keySet()) {
      CsvTable written = new CsvTable(table, CsvForm.PLAIN);
      all.add(table, written, write(table, written));
    }
    places.replace(descriptor, all.json());
  }

  private void write(Table table, CsvForm form) {
    CsvTable written = new CsvTable(table, form);
    write(table, written);
    formulas += written.formulas();
  }

  private SealedStream write(Table table, CsvTable written) {
    progress.step("writing", table.name());
    AtomicReference<SealedStream> seal = new AtomicReference<>();
    places.replace(
        new Path(target, name(table)),
        stream -> {
          seal.set(new SealedStream(stream));
          written.write(selection, seal.get());
        });
    rows += written.rows();
    return seal.get();
  }

  /** Removes what runs that were interrupted left of these files under other names. */
  private void clear(Path folder, List<String> names) {
    places.makeFolder(folder);
    places.removeFiles(
        folder,
        name ->
            Temporary.is(name)
                && names.stream().anyMatch(each -> name.startsWith("." + each + ".")));
  }

  private static String name(Table table) {
    return table.name() + ".csv";
  }
}
