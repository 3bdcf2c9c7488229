package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.initiative.ParameterText;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table rekencontrole: the formula with its printed numbers. */
final class SumExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    if (row.number("herrekend").isPresent()) {
      steps.add(
          Step.of(
              "herrekend",
              row.text("formule"),
              ParameterText.numbers(row.text("parameters")),
              row.number("herrekend")));
      Steps numbers = new Steps(row);
      numbers.decimal("verschil", "herrekend - gedrukt", Cells.none(), "herrekend", "gedrukt");
      steps.addAll(numbers.list());
    }
    List<String> notes =
        List.of(
            "Vindplaats in de plannen: " + row.text("vindplaats") + ".",
            row.text("omschrijving") + ". " + row.text("toelichting"),
            "Soort: %s; gedrukt, afgerond op %s; oordeel: %s."
                .formatted(row.text("soort"), row.text("afgerond_op"), row.text("oordeel")),
            "Status: " + row.text("status") + ".");
    return new Explanation(steps, notes, "Initiatives");
  }
}
