package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schema.TableRow;

/** What a reader must know of the rows in a figure. */
final class Notes {
  private Notes() {}

  /** Which of these indicators are estimates or provisional, in Dutch; none when no one is. */
  static List<String> of(List<TableRow> rows) {
    List<String> notes = new ArrayList<>();
    add(
        notes,
        rows.stream().filter(row -> row.text("methode").equals("gewogen")).count(),
        rows.size(),
        "naar inwoners gewogen gemiddelde van de gemeenten, want niet voor dit gebied"
            + " gepubliceerd");
    add(
        notes,
        rows.stream().filter(row -> row.text("methode").equals("modelschatting")).count(),
        rows.size(),
        "modelschatting");
    add(
        notes,
        rows.stream().filter(row -> row.text("status").equals("voorlopig")).count(),
        rows.size(),
        "voorlopig cijfer");
    add(
        notes,
        rows.stream().filter(row -> row.text("status").equals("geschat")).count(),
        rows.size(),
        "schatting, want gemeenten zijn heringedeeld");
    return notes;
  }

  private static void add(List<String> notes, long some, long all, String what) {
    if (some == all && all > 0) {
      notes.add("Alle waarden: " + what + ".");
    } else if (some > 0) {
      notes.add("%d van de %d waarden: %s.".formatted(some, all, what));
    }
  }
}
