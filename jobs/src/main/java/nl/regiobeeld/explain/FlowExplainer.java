package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table personeelsstromen: who is there follows from who was, came and went. */
final class FlowExplainer implements Explainer {
  private static final List<String> FLOWS =
      List.of(
          "begin",
          "instroom_opleiding",
          "instroom_elders",
          "doorstroom_in",
          "doorstroom_uit",
          "uitstroom",
          "pensioen");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    FLOWS.forEach(column -> given.put(column, row.number(column).orElseThrow()));
    Step end =
        Step.of(
            "eind",
            "begin + instroom_opleiding + instroom_elders + doorstroom_in"
                + " - doorstroom_uit - uitstroom - pensioen",
            given,
            row.number("eind"));
    List<Step> steps = new ArrayList<>();
    before(row, facts).ifPresent(steps::add);
    steps.add(end);
    return new Explanation(
        steps,
        List.of(
            "De stromen volgen uit de parameters van conf/scenarios/model.yaml, in hele personen."),
        "Staffing model");
  }

  /** Who was there at the end of the year before; in the first year that is the input. */
  private static Optional<Step> before(TableRow row, Facts facts) {
    Map<String, String> key = new TreeMap<>();
    for (String column : List.of("regio_code", "sector", "scenario", "leeftijd")) {
      key.put(column, row.text(column));
    }
    key.put("jaar", Integer.toString(Integer.parseInt(row.text("jaar")) - 1));
    List<TableRow> was = facts.rows(StaffingTables.PERSONEELSSTROMEN, key);
    Cells cells = Cells.of("rij van het jaar ervoor", List.of("jaar", "leeftijd", "eind"), was);
    return was.isEmpty()
        ? Optional.empty()
        : Optional.of(Step.of("begin", "som(eind)", cells, row.number("begin")));
  }
}
