package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** What an indicator means, as the edition has it, in Dutch. */
final class Meanings {
  static final String BANDS =
      "Kleurband: 1 onder 0,95; 2 onder 0,98; 3 onder 1,02; 4 onder 1,05; 5 vanaf 1,05"
          + " (verhouding onafgerond).";

  private Meanings() {}

  /** Name, unit and polarity, and the publisher's own words for the column. */
  static List<String> notes(Facts facts, String measure, String source) {
    List<String> notes = new ArrayList<>();
    facts.rows(DefinitionTable.DEFINITIES, Map.of("meting", measure)).stream()
        .map(
            row ->
                "%s: %s (%s), %s."
                    .formatted(
                        measure, row.text("naam"), row.text("eenheid"), row.text("polariteit")))
        .forEach(notes::add);
    facts.rows(DriftTables.KOLOMMEN, Map.of("bron", source, "meting", measure)).stream()
        .map(Meanings::column)
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private static String column(TableRow row) {
    String title = row.text("titel");
    String words = row.text("omschrijving");
    return "Kolom %s%s%s"
        .formatted(
            row.text("kolom"),
            title.isEmpty() ? "" : ": " + title,
            words.isEmpty() ? "." : ". " + words);
  }
}
