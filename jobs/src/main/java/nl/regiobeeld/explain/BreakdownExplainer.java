package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table uitsplitsingen, whose numbers are as published. */
final class BreakdownExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Map<String, String> wanted =
        Subjects.same(
            row,
            List.of(
                "bron", "regio_code", "leeftijd", "geslacht", "uitsplitsing", "periode", "jaren"));
    wanted.put("meting", row.text("indicator"));
    Origins origins = Origins.of(facts, wanted);
    List<Step> steps = new ArrayList<>();
    row.number("waarde")
        .ifPresent(number -> steps.add(origins.value("waarde", Optional.of(number))));
    for (String limit : List.of("ondergrens", "bovengrens")) {
      row.number(limit)
          .ifPresent(number -> steps.add(origins.limit(limit, limit, Optional.of(number))));
    }
    List<String> notes =
        new ArrayList<>(Meanings.notes(facts, row.text("indicator"), row.text("bron")));
    notes.addAll(Sources.notes(facts, row.text("bron"), origins.files()));
    return new Explanation(steps, notes, "Scores and life expectancy");
  }
}
