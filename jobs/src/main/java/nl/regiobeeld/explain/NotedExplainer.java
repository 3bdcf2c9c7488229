package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains tables whose rows are noted, not computed. */
final class NotedExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<String> notes = new ArrayList<>();
    notes.add("Deze regel van tabel %s is genoteerd, niet berekend.".formatted(row.table().name()));
    if (row.table().columnNames().contains("bron")) {
      notes.addAll(Sources.notes(facts, row.text("bron")));
    }
    return new Explanation(List.of(), notes, "");
  }
}
