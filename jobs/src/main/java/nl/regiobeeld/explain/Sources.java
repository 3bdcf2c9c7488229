package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;

/** What there is to know of the files behind a number, in Dutch. */
final class Sources {
  private Sources() {}

  /** Of each file its fingerprint, and how many of its rows were not used and why. */
  static List<String> notes(Facts facts, String source) {
    return notes(facts, Map.of("bron", source), file -> true);
  }

  private static List<String> notes(
      Facts facts, Map<String, String> wanted, Predicate<TableRow> which) {
    List<String> notes = new ArrayList<>();
    for (TableRow file : facts.rows(InputTables.BRONNEN, wanted).stream().filter(which).toList()) {
      notes.add(
          "Bestand %s: sha256 %s; %s rijen, %s gebruikt, %s apart gezet, %s afgekeurd."
              .formatted(
                  file.text("bestand"),
                  file.text("sha256"),
                  file.text("rijen"),
                  file.text("gebruikt"),
                  file.text("apart"),
                  file.text("afgekeurd")));
      for (TableRow reason :
          facts.rows(InputTables.APART, Subjects.same(file, List.of("bron", "bestand")))) {
        notes.add(
            "Apart gezet van %s: %s rijen, %s."
                .formatted(file.text("bestand"), reason.text("rijen"), reason.text("reden")));
      }
    }
    return notes;
  }

  /** The same, of the files that gave a number only. */
  static List<String> notes(Facts facts, String source, Set<String> files) {
    return notes(facts, Map.of("bron", source), file -> files.contains(file.text("bestand")));
  }

  /** The same, of the files about a year only. */
  static List<String> notes(Facts facts, String source, String year) {
    return notes(facts, Map.of("bron", source, "periode", year), file -> true);
  }
}
