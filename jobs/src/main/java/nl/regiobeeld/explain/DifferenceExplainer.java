package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table verschillen: how far the areas within a region lie apart. */
final class DifferenceExplainer implements Explainer {
  private static final String TOWARDS = "(plek - midden) / spreiding";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    DifferenceCells cells = new DifferenceCells(row, facts);
    List<TableRow> areas = cells.areas();
    List<String> notes =
        new ArrayList<>(Meanings.notes(facts, row.text("meting"), row.text("bron")));
    long known = row.number("aantal").orElseThrow().longValue();
    if (areas.size() != known + row.number("zonder").orElseThrow().longValue()) {
      notes.add(
          "De gebieden zelf staan niet in deze editie: zij is met --regions voor andere regio's"
              + " gemaakt.");
      return new Explanation(List.of(), notes, "Verschillen");
    }
    List<Step> steps = new ArrayList<>(spread(row, cells, areas));
    if (row.text("rangorde").isEmpty()) {
      steps.add(Step.of("gerangschikt", "0", Map.of(), row.number("gerangschikt")));
    } else {
      steps.addAll(slope(row, cells.ranked(areas)));
      notes.add(
          "Rangorde van slechtst naar best af: %s (%s, %s). sii en rii zijn best af tegenover slechtst af."
              .formatted(
                  row.text("rangorde"), row.text("rangorde_leeftijd"), row.text("rangorde_jaar")));
    }
    notes.addAll(Sources.notes(facts, row.text("bron")));
    return new Explanation(steps, notes, "Verschillen");
  }

  private static List<Step> spread(TableRow row, DifferenceCells areas, List<TableRow> rows) {
    Cells cells = areas.values(rows);
    return List.of(
        over("aantal", "aantal()", row, cells),
        over("zonder", "aantal()", row, areas.missing(rows)),
        over("laagste", "kleinste(waarde)", row, cells),
        over("hoogste", "grootste(waarde)", row, cells),
        over("p10", "kwantiel(waarde, 0.1)", row, cells),
        over("p90", "kwantiel(waarde, 0.9)", row, cells),
        over("mediaan", "kwantiel(waarde, 0.5)", row, cells),
        over("gemiddelde", "som(gewicht * waarde) / som(gewicht)", row, cells),
        over("afwijking", "sqrt(som(gewicht * (waarde - gemiddelde)^2) / som(gewicht))", row, cells)
            .inDoubles());
  }

  private static Step over(String name, String formula, TableRow row, Cells cells) {
    return Step.of(name, formula, cells, row.number(name));
  }

  private static List<Step> slope(TableRow row, Cells cells) {
    List<Step> steps = new ArrayList<>();
    steps.add(over("gerangschikt", "aantal()", row, cells));
    if (row.number("sii").isPresent()) {
      steps.add(Step.between("mensen", "som(gewicht)", cells));
      steps.add(Step.between("midden", "som(gewicht * plek) / mensen", cells));
      steps.add(Step.between("spreiding", "som(gewicht * (plek - midden)^2)", cells));
      steps.add(
          Step.between("helling", "som(gewicht * (plek - midden) * waarde) / spreiding", cells));
      steps.add(Step.between("begin", "som(gewicht * waarde) / mensen - helling * midden", cells));
      steps.add(Step.between("einde", "begin + helling * mensen", Map.of()));
      steps.add(Step.of("sii", "einde - begin", Map.of(), row.number("sii")).inDoubles());
      if (row.number("rii").isPresent()) {
        steps.add(Step.of("rii", "einde / begin", Map.of(), row.number("rii")).inDoubles());
      }
    }
    if (row.number("sii_onder").isPresent()) {
      steps.addAll(limits(row, cells));
    }
    return steps;
  }

  private static List<Step> limits(TableRow row, Cells cells) {
    String ofBegin = "1 / mensen - midden * " + TOWARDS;
    String ofEnd = "1 / mensen + (mensen - midden) * " + TOWARDS;
    List<Step> steps = new ArrayList<>();
    steps.add(Step.between("z", "sqrt(chi2inv(0.95, 1))", Map.of()));
    steps.add(variance("var_begin", ofBegin, ofBegin, cells));
    steps.add(variance("var_einde", ofEnd, ofEnd, cells));
    steps.add(variance("cov", ofBegin, ofEnd, cells));
    steps.add(Step.between("fout", "sqrt(max(0, var_begin + var_einde - 2 * cov))", Map.of()));
    steps.add(limit("sii_onder", "sii - z * fout", row));
    steps.add(limit("sii_boven", "sii + z * fout", row));
    if (row.number("rii_onder").isPresent()) {
      steps.add(
          Step.between(
              "fout_ln",
              "sqrt(max(0, var_begin / begin^2 + var_einde / einde^2 - 2 * cov / (begin * einde)))",
              Map.of()));
      steps.add(limit("rii_onder", "rii * exp(-z * fout_ln)", row));
      steps.add(limit("rii_boven", "rii * exp(z * fout_ln)", row));
    }
    return steps;
  }

  /** An area's standard error is its limits' width by 2z. */
  private static Step variance(String name, String one, String other, Cells cells) {
    return Step.between(
        name,
        "som((gewicht * (bovengrens - ondergrens) / (2 * z))^2 * (%s) * (%s))"
            .formatted(one, other),
        cells);
  }

  private static Step limit(String name, String formula, TableRow row) {
    return Step.of(name, formula, Map.of(), row.number(name)).inDoubles();
  }
}
