package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.TableRow;

/** What in table arbeidsmarkt follows of sectors together. */
final class LabourSectors {
  private LabourSectors() {}

  /** Steps and notes for a share of the shortage that was worked out. */
  static void share(TableRow row, Facts facts, List<Step> steps, List<String> notes) {
    if (Sector.ids().contains(row.text("sector"))) {
      notes.add(
          "aandeel_tekort: 100 verdeeld naar de tekorten van de sectoren, in hele procenten naar"
              + " grootste resten.");
    } else {
      steps.add(undivided(row, facts));
    }
  }

  /** A total that all sectors add up to; none unless each of them has the number. */
  static Optional<Step> sum(TableRow row, String column, Facts facts) {
    if (!row.text("sector").equals(AgeRange.TOTAL)) {
      return Optional.empty();
    }
    List<TableRow> sectors = new ArrayList<>();
    for (TableRow each : rows(row, facts)) {
      if (Sector.ids().contains(each.text("sector")) && each.number(column).isPresent()) {
        sectors.add(each);
      }
    }
    Cells cells = Cells.of("rijen van tabel arbeidsmarkt", List.of("sector", column), sectors);
    return sectors.size() == Sector.ids().size()
        ? Optional.of(Step.of(column, "som(" + column + ")", cells, row.number(column)))
        : Optional.empty();
  }

  private static List<TableRow> rows(TableRow row, Facts facts) {
    return facts.rows(
        LabourTable.ARBEIDSMARKT,
        Map.of(
            "regio_code", row.text("regio_code"),
            "scenario", row.text("scenario"),
            "jaar", row.text("jaar")));
  }

  /** What printed shares leave over of 100. */
  private static Step undivided(TableRow row, Facts facts) {
    List<TableRow> sectors =
        rows(row, facts).stream()
            .filter(each -> !each.text("sector").equals(row.text("sector")))
            .filter(each -> each.number("aandeel_tekort").isPresent())
            .toList();
    Cells cells =
        Cells.of("rijen van tabel arbeidsmarkt", List.of("sector", "aandeel_tekort"), sectors);
    return Step.of(
        "aandeel_tekort", "100 - som(aandeel_tekort)", cells, row.number("aandeel_tekort"));
  }
}
