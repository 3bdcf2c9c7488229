package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.initiative.ParameterText;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table initiatieven: the formula with its named numbers. */
final class InitiativeExplainer implements Explainer {
  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    if (row.number("herrekend").isPresent()) {
      steps.add(recomputed(row));
      Steps numbers = new Steps(row);
      numbers.decimal(
          "verschil", "herrekend - gepubliceerd", Cells.none(), "herrekend", "gepubliceerd");
      steps.addAll(numbers.list());
    }
    steps.addAll(range(row));
    return new Explanation(steps, notes(row), "Initiatives");
  }

  /** The smallest and largest of its numbers; nothing when the text prints a range of its own. */
  private static List<Step> range(TableRow row) {
    Map<String, BigDecimal> numbers =
        new Steps(row).numbers("gepubliceerd", "gepubliceerd_b", "herrekend");
    BigDecimal low = numbers.values().stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = numbers.values().stream().reduce(BigDecimal::max).orElseThrow();
    boolean follows =
        row.number("laag").filter(low::equals).isPresent()
            && row.number("hoog").filter(high::equals).isPresent();
    if (!follows) {
      return List.of();
    }
    String names = String.join(", ", numbers.keySet());
    return List.of(
        Step.of("laag", "min(" + names + ")", numbers, row.number("laag")),
        Step.of("hoog", "max(" + names + ")", numbers, row.number("hoog")));
  }

  private static Step recomputed(TableRow row) {
    Map<String, BigDecimal> given = ParameterText.numbers(row.text("parameters"));
    String formula = row.text("formule");
    if (row.text("gedeeld_door").equals("1")) {
      return Step.of("herrekend", formula, given, row.number("herrekend"));
    }
    Map<String, BigDecimal> all = new LinkedHashMap<>(given);
    all.put("gedeeld_door", row.number("gedeeld_door").orElseThrow());
    return Step.of("herrekend", "(" + formula + ") / gedeeld_door", all, row.number("herrekend"));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add("Vindplaats: " + row.text("vindplaats") + ".");
    notes.add("Formule: " + row.text("lezing") + "; parameters: " + row.text("parameters") + ".");
    notes.add(row.text("toelichting"));
    notes.add(
        "Laag en hoog: het gedrukte bereik, anders de kleinste en grootste van gepubliceerd,"
            + " gepubliceerd_b en herrekend.");
    notes.add("Oordeel: " + row.text("oordeel") + ". Status: " + row.text("status") + ".");
    return notes;
  }
}
