package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    return new Explanation(
        List.of(end),
        List.of(
            "De stromen volgen uit de parameters van conf/scenarios/model.yaml, in hele personen."),
        "Staffing model");
  }
}
