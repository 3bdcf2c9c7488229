package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.WeighingTables;

/** How large a part of the Netherlands' people of an age lives in a region. */
record ShareOfNation(TableRow row, Facts facts) {
  private static final List<String> SHOWN =
      List.of("gemeente_code", "weging_bron", "weging_periode", "band", "gewicht");

  /** Both sums, and the share. */
  List<Step> steps() {
    String code = row.text("regio_code");
    Set<String> members = code.startsWith("GM") ? Set.of(code) : members(code);
    Set<String> all = members(Region.NETHERLANDS);
    List<TableRow> ofRegion = new ArrayList<>();
    List<TableRow> ofNation = new ArrayList<>();
    Map<String, String> wanted =
        Map.of(
            "bron", row.text("bron"),
            "periode", row.text("periode"),
            "leeftijd", row.text("leeftijd"));
    for (TableRow part : facts.rows(WeighingTables.GEWICHTEN, wanted)) {
      String gemeente = part.text("gemeente_code");
      if (members.contains(gemeente)) {
        ofRegion.add(part);
      }
      if (all.contains(gemeente)) {
        ofNation.add(part);
      }
    }
    return List.of(
        Step.between(
            "inwoners_regio", "som(gewicht)", Cells.of("gewichten van de regio", SHOWN, ofRegion)),
        Step.between(
            "inwoners_land", "som(gewicht)", Cells.of("gewichten van Nederland", SHOWN, ofNation)),
        Step.of("aandeel", "inwoners_regio / inwoners_land", Map.of(), row.number("aandeel")));
  }

  private Set<String> members(String region) {
    Set<String> members = new TreeSet<>();
    facts
        .rows(WeighingTables.SAMENSTELLING, Map.of("regio_code", region))
        .forEach(member -> members.add(member.text("gemeente_code")));
    return members;
  }
}
