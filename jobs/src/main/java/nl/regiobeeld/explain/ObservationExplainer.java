package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.NumberText;

/** Explains table waarnemingen: a field of a file, read as a number. */
final class ObservationExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    for (String column : List.of("waarde", "ondergrens", "bovengrens")) {
      row.number(column).ifPresent(number -> steps.add(read(row, column)));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "Status: %s. Kolom %s van %s, regel %s."
            .formatted(
                row.text("status"), row.text("kolom"), row.text("bestand"), row.text("regel")));
    notes.addAll(Sources.notes(facts, row.text("bron"), Set.of(row.text("bestand"))));
    return new Explanation(steps, notes, "Sources");
  }

  private static Step read(TableRow row, String column) {
    String raw = row.text("ruwe_" + column);
    Map<String, BigDecimal> given =
        Map.of(
            "getal", NumberText.parse(raw).orElse(BigDecimal.ZERO),
            "schaal", row.number("schaal").orElseThrow());
    return Step.of(column, "getal * schaal", given, row.number(column));
  }
}
