package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.ForecastFile;

/** Where the numbers of table arbeidsmarkt come from that do not follow from others in it. */
final class LabourGiven {
  private static final List<String> COLUMNS =
      List.of(
          "vraag",
          "aanbod",
          "vervuld",
          "tekort",
          "tekort_pct",
          "aandeel_tekort",
          "index_vraag",
          "index_aanbod",
          "index_tekort");

  /** How the bron of a plan begins. */
  static final String PLAN = "regioplan_";

  private LabourGiven() {}

  /** A step for each given number of a row. */
  static List<Step> steps(TableRow row, Facts facts) {
    List<String> derived = List.of(row.text("afgeleid").split(", ", -1));
    List<Step> steps = new ArrayList<>();
    for (String column : COLUMNS) {
      if (row.number(column).isPresent() && !derived.contains(column)) {
        steps.add(step(row, column, facts));
      }
    }
    return steps;
  }

  private static Step step(TableRow row, String column, Facts facts) {
    String source = row.text("bron");
    if (source.equals("model")) {
      return modelled(row, column, facts);
    }
    return source.startsWith(PLAN) ? printed(row, column) : published(row, column, facts);
  }

  private static Step printed(TableRow row, String column) {
    String name = "gedrukt_" + column;
    return Step.of(
        column, name, Map.of(name, row.number(column).orElseThrow()), row.number(column));
  }

  private static Step modelled(TableRow row, String column, Facts facts) {
    Map<String, String> key = new TreeMap<>();
    for (String each : List.of("regio_code", "sector", "scenario", "jaar")) {
      key.put(each, row.text(each));
    }
    Cells cells =
        Cells.of(
            "rij van tabel arbeidsmarkt_model",
            List.of("sector", "scenario", "jaar", column),
            facts.rows(StaffingTables.ARBEIDSMARKT_MODEL, key));
    return Step.of(column, "som(" + column + ")", cells, row.number(column));
  }

  /**
   * Persons may be published in thousands; the factor is what the table's settings say. An own
   * region takes over what stands there of the region that it equals.
   */
  private static Step published(TableRow row, String column, Facts facts) {
    Map<String, String> key =
        Map.of("periode", row.text("jaar"), "meting", ForecastFile.MEASURE + column);
    List<String> places = List.of(row.text("vindplaats").split("; ", -1));
    List<TableRow> told =
        facts.rows(InputTables.WAARNEMINGEN, key).stream()
            .filter(each -> places.contains(each.text("bestand") + ":" + each.text("regel")))
            .toList();
    Cells cells =
        Cells.of(
            "waarneming",
            List.of("regio_code", "bestand", "regel", "ruwe_waarde", "uitsplitsing", "waarde"),
            told);
    BigDecimal one = told.get(0).number("waarde").orElseThrow();
    BigDecimal scale =
        one.signum() == 0
            ? BigDecimal.ONE
            : row.number(column).orElseThrow().divide(one, MathContext.DECIMAL64);
    return new Step(
        column,
        "schaal * som(waarde)",
        Map.of("schaal", scale),
        cells,
        row.number(column),
        Step.Sure.DECIMAL);
  }
}
