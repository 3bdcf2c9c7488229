package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.schema.ConversionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/** Explains table omgerekend: values of gemeenten carried into another indeling. */
final class ConversionExplainer implements Explainer {
  private static final List<String> SHOWN =
      List.of("gemeente", "bestand", "regel", "ruwe_waarde", "waarde", "deel", "geheel", "gewicht");

  /** Measures that add up; the others, percentages, are weighed. */
  private static final Set<String> COUNTS = Set.of("inwoners", "bsn", "verzekerdejaren");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<Step> steps = new ArrayList<>();
    if (row.number("waarde").isPresent()) {
      steps.add(value(row, cells(row, facts)));
    }
    if (row.number("gepubliceerd").isPresent()) {
      steps.addAll(beside(row, facts));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "Herkomst: %s; gemaakt uit %s.".formatted(row.text("herkomst"), row.text("oorsprong")));
    notes.addAll(Sources.notes(facts, row.text("bron")));
    return new Explanation(steps, notes, "Regions and herindelingen");
  }

  private static Step value(TableRow row, Cells cells) {
    boolean single = !row.text("oorsprong").contains(" + ");
    String mean = "som(waarde * gewicht * deel / geheel) / som(gewicht * deel / geheel)";
    String whole = single ? "som(waarde)" : mean;
    String formula = adds(row) ? "som(waarde * deel / geheel)" : whole;
    return Step.of("waarde", formula, cells, row.number("waarde")).inDoubles();
  }

  private static boolean adds(TableRow row) {
    return row.text("eenheid").equals("euro") || COUNTS.contains(row.text("meting"));
  }

  private static Cells cells(TableRow row, Facts facts) {
    Map<String, String[]> origins = origins(row.text("oorsprong"));
    Map<String, BigDecimal> weights = weights(row, facts);
    List<List<String>> rows = new ArrayList<>();
    for (TableRow value : facts.rows(InputTables.WAARNEMINGEN, subject(row))) {
      String gemeente = value.text("regio_code");
      if (origins.containsKey(gemeente)) {
        rows.add(
            List.of(
                gemeente,
                value.text("bestand"),
                value.text("regel"),
                value.text("ruwe_waarde"),
                value.text("waarde"),
                origins.get(gemeente)[0],
                origins.get(gemeente)[1],
                weights.getOrDefault(gemeente, BigDecimal.ZERO).toPlainString()));
      }
    }
    return new Cells("waarden van de gemeenten waaruit deze is gemaakt", SHOWN, rows);
  }

  /** Costs are totals over sex and age, so all their cells count. */
  private static Map<String, String> subject(TableRow row) {
    Map<String, String> wanted = Subjects.same(row, List.of("bron", "periode", "meting"));
    wanted.put("uitsplitsing", "");
    if (!row.text("bron").startsWith("vektis")) {
      wanted.put("leeftijd", row.text("leeftijd"));
      wanted.put("geslacht", row.text("geslacht"));
      wanted.put("jaren", "1");
    }
    return wanted;
  }

  /** Gemeente to the numerator and denominator of the share that counts. */
  private static Map<String, String[]> origins(String text) {
    Map<String, String[]> origins = new LinkedHashMap<>();
    for (String part : text.split(" \\+ ", -1)) {
      String[] pieces = part.split(" × ", -1);
      String[] share = pieces.length == 2 ? pieces[1].split("/", -1) : new String[] {"1", "1"};
      origins.put(pieces[0], share);
    }
    return origins;
  }

  private static Map<String, BigDecimal> weights(TableRow row, Facts facts) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    if (!adds(row)) {
      Map<String, String> wanted = Subjects.same(row, List.of("bron", "periode", "leeftijd"));
      for (TableRow part : facts.rows(WeighingTables.GEWICHTEN, wanted)) {
        weights.merge(
            part.text("gemeente_code"), part.number("gewicht").orElseThrow(), BigDecimal::add);
      }
    }
    return weights;
  }

  /** The publisher's own value, which is a row of this table too. */
  private static List<Step> beside(TableRow row, Facts facts) {
    Map<String, String> same =
        Subjects.same(row, List.of("regio_code", "meting", "leeftijd", "geslacht", "periode"));
    same.put("herkomst", "gepubliceerd");
    List<TableRow> published =
        facts.rows(ConversionTable.OMGEREKEND, same).stream()
            .filter(other -> !other.text("bron").equals(row.text("bron")))
            .filter(other -> other.number("waarde").equals(row.number("gepubliceerd")))
            .limit(1)
            .toList();
    Cells cells = Cells.of("tabel omgerekend", List.of("bron", "herkomst", "waarde"), published);
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("gepubliceerd", "som(waarde)", cells, row.number("gepubliceerd")));
    if (row.number("verschil").isPresent()) {
      Map<String, BigDecimal> given =
          Map.of(
              "waarde", row.number("waarde").orElseThrow(),
              "gepubliceerd", row.number("gepubliceerd").orElseThrow());
      steps.add(Step.of("verschil", "waarde - gepubliceerd", given, row.number("verschil")));
    }
    return steps;
  }
}
