package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.drift.Code;
import nl.regiobeeld.drift.Snapshot;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.Input;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.InputTables;

/**
 * The edition to compare with, as far as it can be: older versions of the program wrote fewer
 * tables and columns.
 *
 * @param name of the edition
 * @param store where its tables lie
 * @param snapshot of its inputs
 * @param lacking the columns that its observations lack
 */
record Previous(String name, Store store, Snapshot snapshot, List<String> lacking) {
  private static final String SPLITS = "uitsplitsing";

  /** Reads an edition. */
  static Previous read(Manifest manifest, Store store, Snapshots snapshots) {
    boolean hasColumns = manifest.tabellen().containsKey(DriftTables.KOLOMMEN.name());
    return new Previous(
        manifest.editie(),
        store,
        snapshots.read(store, files(manifest), hasColumns),
        store.lacking(InputTables.WAARNEMINGEN));
  }

  private static Map<String, List<String>> files(Manifest manifest) {
    return manifest.invoer().stream()
        .filter(input -> input.kopieVan() == null)
        .collect(
            Collectors.groupingBy(
                Input::bron,
                TreeMap::new,
                Collectors.mapping(Input::bestand, Collectors.toList())));
  }

  /** What of a newer edition this one can be compared with. */
  Snapshot comparable(Snapshot now) {
    return new Snapshot(
        now.files(),
        snapshot.fields().isEmpty() ? List.of() : now.fields(),
        lacking.contains(SPLITS)
            ? now.codes().stream().filter(Code::isOfPeople).toList()
            : now.codes(),
        now.covered());
  }

  /** What could not be compared, and why. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (snapshot.fields().isEmpty()) {
      remarks.add(
          "columns are not compared: edition %s has no table %s"
              .formatted(name, DriftTables.KOLOMMEN.name()));
    }
    if (lacking.contains(SPLITS)) {
      remarks.add(
          "codes are compared for leeftijd and geslacht only: table %s of edition %s lacks %s"
              .formatted(InputTables.WAARNEMINGEN.name(), name, SPLITS));
    }
    return remarks;
  }
}
