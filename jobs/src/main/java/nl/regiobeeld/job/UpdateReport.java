package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.Row;

/** What an update tells of the files that it read. */
record UpdateReport(Intake intake, Coverage coverage, Changes changes, Reuse reuse) {
  /**
   * The summary of an edition.
   *
   * @param folder where it lies
   * @param rows per table
   */
  Summary of(String edition, String folder, Store store, Map<String, Long> rows) {
    return new Summary(
        edition,
        folder,
        sources(store),
        intake.copies().stream()
            .map(copy -> copy.file().name() + " (copy of " + copy.of() + ")")
            .toList(),
        intake.skipped(),
        remarks(),
        changes,
        rows);
  }

  private List<String> remarks() {
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
