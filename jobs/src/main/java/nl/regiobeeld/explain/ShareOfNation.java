package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/** How large a part of the Netherlands' people of an age lives in a region. */
record ShareOfNation(TableRow row, Facts facts) {
  private static final List<String> SHOWN =
      List.of("gemeente_code", "weging_bron", "weging_periode", "band", "gewicht");

  /** Both sums, and the share. */
  List<Step> steps() {
    Set<String> members = Subjects.gemeenten(facts, row.text("regio_code"));
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
      if (gemeente.equals(Region.NETHERLANDS)) {
        ofNation.add(part);
      }
    }
    if (row.text("regio_code").equals(Region.NETHERLANDS)) {
      return List.of(Step.of("aandeel", "1", Map.of(), row.number("aandeel")));
    }
    return List.of(
        Step.between(
            "inwoners_regio", "som(gewicht)", Cells.of("gewichten van de regio", SHOWN, ofRegion)),
        Step.between(
            "inwoners_land", "som(gewicht)", Cells.of("gewichten van Nederland", SHOWN, ofNation)),
        Step.of("aandeel", "inwoners_regio / inwoners_land", Map.of(), row.number("aandeel")));
  }
}
