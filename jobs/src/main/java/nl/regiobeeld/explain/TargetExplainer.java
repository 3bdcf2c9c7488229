package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.schema.WaitingTable;

/** Explains table doelen: what is now comes from a row of another table. */
final class TargetExplainer implements Explainer {
  /**
   * Where a value of now stands.
   *
   * @param table that has it
   * @param key column to the text of the row
   * @param value its column
   * @param lower the column of its lower limit, or empty
   * @param upper the column of its upper limit, or empty
   */
  private record Place(
      Table table, Map<String, String> key, String value, String lower, String upper) {}

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    row.number("huidig").ifPresent(now -> steps.addAll(current(row, facts)));
    if (row.number("basis_waarde").isPresent() && !row.text("basis_bron").equals("plan")) {
      Place place = place(row, row.text("basisjaar"));
      steps.add(found("basis_waarde", place.value(), place, row, facts));
    }
    row.number("streefwaarde").ifPresent(goal -> steps.add(goal(row)));
    row.number("nog_te_gaan").ifPresent(left -> steps.add(left(row)));
    return new Explanation(steps, notes(row), "Targets and KPIs");
  }

  private static List<Step> current(TableRow row, Facts facts) {
    Place place = place(row, row.text("huidig_jaar"));
    List<Step> steps = new ArrayList<>();
    steps.add(found("huidig", place.value(), place, row, facts));
    row.number("huidig_onder")
        .ifPresent(x -> steps.add(found("huidig_onder", place.lower(), place, row, facts)));
    row.number("huidig_boven")
        .ifPresent(x -> steps.add(found("huidig_boven", place.upper(), place, row, facts)));
    return steps;
  }

  private static Place place(TableRow row, String year) {
    Map<String, String> key = new TreeMap<>(Map.of("regio_code", row.text("regio_code")));
    String measure = row.text("meting");
    key.put("leeftijd", row.text("leeftijd"));
    return switch (row.text("tabel")) {
      case "zorgkosten" -> {
        key.putAll(Map.of("zorgsoort", measure, "jaar", year));
        yield new Place(ResultTables.ZORGKOSTEN, key, "verhouding", "", "");
      }
      case "wachttijden" -> {
        key.remove("leeftijd");
        key.putAll(
            Map.of("soort_zorg", measure, "soort_wachttijd", AgeRange.TOTAL, "periode", year));
        yield new Place(
            WaitingTable.WACHTTIJDEN, key, "aandeel_boven_norm", "ondergrens", "bovengrens");
      }
      case "achterstand" -> {
        key.putAll(
            Map.of("indicator", measure, "geslacht", AgeRange.TOTAL, "reeks", row.text("bron")));
        yield new Place(
            TrendTables.ACHTERSTAND, key, "ingelopen", "ingelopen_onder", "ingelopen_boven");
      }
      default -> {
        key.putAll(Map.of("indicator", measure, "geslacht", AgeRange.TOTAL, "periode", year));
        key.put("voorkeur", "true");
        yield new Place(ResultTables.INDICATOREN, key, "waarde", "ondergrens", "bovengrens");
      }
    };
  }

  /** The number in one column of the one row there; of costs the group before the kind of care. */
  private static Step found(String name, String column, Place place, TableRow row, Facts facts) {
    Comparator<TableRow> widest =
        Comparator.comparing(
            each ->
                !place.table().equals(ResultTables.ZORGKOSTEN)
                    || each.text("niveau").equals("groep"),
            Comparator.reverseOrder());
    List<TableRow> one =
        facts.rows(place.table(), place.key()).stream().sorted(widest).limit(1).toList();
    List<String> shown = new ArrayList<>(place.key().keySet());
    shown.add(column);
    Cells cells = Cells.of("rij van tabel " + place.table().name(), shown, one);
    return Step.of(name, "som(" + column + ")", cells, row.number(name));
  }

  private static Step goal(TableRow row) {
    String formula =
        switch (row.text("gedrukt_als")) {
          case "verandering" -> "basis_waarde * (100 + gedrukt) / 100";
          case "verschil" -> "basis_waarde + gedrukt";
          default -> "gedrukt";
        };
    Map<String, BigDecimal> given = new TreeMap<>();
    for (String column : List.of("basis_waarde", "gedrukt")) {
      if (formula.contains(column)) {
        given.put(column, row.number(column).orElseThrow());
      }
    }
    return Step.of("streefwaarde", formula, given, row.number("streefwaarde"));
  }

  private static Step left(TableRow row) {
    boolean down = row.text("richting").equals("omlaag");
    return Step.of(
        "nog_te_gaan",
        down ? "huidig - streefwaarde" : "streefwaarde - huidig",
        Map.of(
            "huidig", row.number("huidig").orElseThrow(),
            "streefwaarde", row.number("streefwaarde").orElseThrow()),
        row.number("nog_te_gaan"));
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add("Vindplaats in de plannen: " + row.text("vindplaats") + ".");
    notes.add(row.text("toelichting"));
    if (row.text("basis_bron").equals("plan")) {
      notes.add("De basiswaarde staat in het plan.");
    }
    Optional.of(row.text("gehaald"))
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                "Gehaald: %s; ja of nee wanneer het 95 %%-interval (zonder marges: de waarde) aan een kant van de streefwaarde ligt."
                    .formatted(text))
        .ifPresent(notes::add);
    notes.add("Status: " + row.text("status") + ".");
    return notes;
  }
}
