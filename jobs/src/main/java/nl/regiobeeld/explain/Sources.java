package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.schema.InputTables;

/** What there is to know of the files behind a number, in Dutch. */
final class Sources {
  private Sources() {}

  /** Of each file its fingerprint, and how many of its rows were not used and why. */
  static List<String> notes(Facts facts, String source) {
    List<String> notes = new ArrayList<>();
    for (TableRow file : facts.rows(InputTables.BRONNEN, Map.of("bron", source))) {
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
          facts.rows(InputTables.APART, Map.of("bron", source, "bestand", file.text("bestand")))) {
        notes.add(
            "Apart gezet: %s rijen, %s.".formatted(reason.text("rijen"), reason.text("reden")));
      }
    }
    return notes;
  }

  /** The same, of the files that gave a number only. */
  static List<String> notes(Facts facts, String source, Set<String> files) {
    return notes(facts, source).stream()
        .filter(note -> note.startsWith("Apart") || files.stream().anyMatch(note::contains))
        .toList();
  }
}
