package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.diff.Definition;
import nl.regiobeeld.diff.Delivery;
import nl.regiobeeld.diff.Inputs;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.Input;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.InputTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What two editions were made from: which files have values of which periods, what is measured. */
final class DiffOrigins {
  private static final String OBSERVATIONS = InputTables.WAARNEMINGEN.name();
  private static final String DEFINITIONS = DefinitionTable.DEFINITIES.name();

  private final EditionPair pair;

  DiffOrigins(EditionPair pair) {
    this.pair = pair;
  }

  /** How the input files differ. */
  Inputs inputs() {
    if (files(pair.was()).equals(files(pair.now())) || !pair.both(OBSERVATIONS)) {
      return Inputs.between(List.of(), List.of());
    }
    return Inputs.between(
        deliveries(pair.was(), pair.before(OBSERVATIONS)),
        deliveries(pair.now(), pair.after(OBSERVATIONS)));
  }

  private static Set<Input> files(Manifest manifest) {
    return manifest.invoer().stream()
        .filter(input -> input.kopieVan() == null)
        .collect(Collectors.toSet());
  }

  private static List<Delivery> deliveries(Manifest manifest, Dataset<Row> observations) {
    Map<String, Input> files =
        files(manifest).stream()
            .collect(Collectors.toMap(Input::bestand, input -> input, (one, other) -> one));
    List<Delivery> deliveries = new ArrayList<>();
    Set<String> observed = new HashSet<>();
    for (Row row : observations.select("bron", "periode", "bestand").distinct().collectAsList()) {
      String file = row.getAs("bestand");
      if (!files.containsKey(file)) {
        throw Refusal.check(
            "edition '%s' has observations from %s, which its manifest does not name; see ./regiobeeld verify --edition %s"
                .formatted(manifest.editie(), file, manifest.editie()));
      }
      observed.add(file);
      deliveries.add(
          new Delivery(row.getAs("bron"), row.getAs("periode"), file, files.get(file).sha256()));
    }
    files.values().stream()
        .filter(input -> !observed.contains(input.bestand()))
        .map(input -> new Delivery(input.bron(), null, input.bestand(), input.sha256()))
        .forEach(deliveries::add);
    return deliveries;
  }

  /** What indicators and zorgsoorten mean otherwise. */
  List<Definition.Change> definitions() {
    if (!pair.both(DEFINITIONS) || pair.isSame(DEFINITIONS)) {
      return List.of();
    }
    return Definition.changes(
        definitions(pair.before(DEFINITIONS)), definitions(pair.after(DEFINITIONS)));
  }

  private static List<Definition> definitions(Dataset<Row> table) {
    return table.collectAsList().stream()
        .map(
            row ->
                new Definition(
                    text(row, "meting"),
                    text(row, "soort"),
                    text(row, "naam"),
                    text(row, "eenheid"),
                    text(row, "polariteit"),
                    text(row, "groep")))
        .toList();
  }

  /** The text in a column; null when the edition has no such column. */
  private static String text(Row row, String column) {
    return List.of(row.schema().fieldNames()).contains(column) ? row.getAs(column) : null;
  }
}
