package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/** Explains table zorgkosten: columns from the file's lines, groups from their columns. */
final class CareCostsExplainer implements Explainer {
  private static final String EXPECTED =
      "som(verzekerdejaren * landelijke_kosten / landelijke_jaren)";

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    List<TableRow> rates = rates(row, facts, row.text("jaar"));
    Cells lines = lines(row, facts, rates);
    Steps steps = new Steps(row).decimal("verzekerdejaren", "som(verzekerdejaren)", lines);
    CostCells cells =
        new CostCells(row.text("leeftijd"))
            .national(rates)
            .region(lines)
            .standard(rates(Map.of(), row, facts, row.text("standaardjaar")));
    if (isColumn(row)) {
      steps.decimal("kosten", "som(kosten)", lines);
      perYear(steps, cells.national());
      steps.decimal(
          "gestandaardiseerd",
          "som(standaard * kosten / verzekerdejaren) / som(standaard)",
          cells.standard());
    } else {
      Cells columns = columns(row, facts, rates);
      steps.decimal("kosten", "som(kosten)", columns);
      perYear(steps, cells.national());
      steps.decimal("gestandaardiseerd", "som(gestandaardiseerd)", columns);
    }
    List<String> notes = notes(row);
    if (!isColumn(row)) {
      notes.add(
          "De regels van het bestand achter de kosten: vraag naar elke zorgsoort met niveau"
              + " kolom.");
    }
    notes.addAll(Meanings.notes(facts, row.text("zorgsoort"), row.text("bron")));
    notes.addAll(Sources.notes(facts, row.text("bron"), row.text("jaar")));
    spread(row, facts, steps, notes);
    return new Explanation(steps.list(), notes, "Costs: realised against expected");
  }

  private static void perYear(Steps steps, Cells cells) {
    steps
        .decimal(
            "gerealiseerd", "kosten / verzekerdejaren", Cells.none(), "kosten", "verzekerdejaren")
        .decimal("verwacht", EXPECTED + " / som(verzekerdejaren)", cells)
        .decimal("landelijk", "som(landelijke_kosten) / som(landelijke_jaren)", cells)
        .decimal("verhouding", "kosten / " + EXPECTED, cells, "kosten")
        .decimal("band", BandFormula.of("kosten", EXPECTED), cells, "kosten");
  }

  private static void spread(TableRow row, Facts facts, Steps steps, List<String> notes) {
    if (row.number("verhouding_laagst").isEmpty()) {
      return;
    }
    Predicate<TableRow> inRegion = inRegion(row, facts);
    List<TableRow> gemeenten =
        facts.rows(ResultTables.ZORGKOSTEN, same(row, "regio_soort", "gemeente")).stream()
            .filter(inRegion)
            .toList();
    if (gemeenten.isEmpty()) {
      notes.add("De gemeenten van deze regio staan niet in deze editie (zie --regions).");
      return;
    }
    Cells cells =
        Cells.of("gemeenten", List.of("regio_code", "regio_naam", "verhouding"), gemeenten);
    steps.decimal("verhouding_laagst", "kleinste(verhouding)", cells);
    steps.decimal("verhouding_hoogst", "grootste(verhouding)", cells);
  }

  /** The lines behind a column; of a group those with the insured years of its columns. */
  private static Cells lines(TableRow row, Facts facts, List<TableRow> rates) {
    if (isCountry(row)) {
      return national(row, rates);
    }
    Map<String, String> place =
        row.text("regio_soort").equals("gemeente")
            ? Map.of("regio_code", row.text("regio_code"))
            : Map.of();
    CostLines lines = new CostLines(facts, row.text("bron"), row.text("jaar"), place);
    Predicate<TableRow> wanted =
        inRegion(row, facts)
            .and(each -> CostCells.within(each.text("leeftijd"), row.text("leeftijd")));
    return isColumn(row) ? lines.costs(row.text("zorgsoort"), wanted) : lines.years(wanted);
  }

  /** The Netherlands are all gemeenten together, whom tarieven has added up already. */
  private static Cells national(TableRow row, List<TableRow> rates) {
    String careType = rates.isEmpty() ? "" : rates.get(0).text("zorgsoort");
    return Cells.of(
        "tarieven van " + careType,
        List.of("geslacht", "leeftijd", "kosten", "verzekerdejaren"),
        rates.stream()
            .filter(rate -> rate.text("zorgsoort").equals(careType))
            .filter(rate -> CostCells.within(rate.text("leeftijd"), row.text("leeftijd")))
            .toList());
  }

  /** The columns of a group, of the same region. */
  private static Cells columns(TableRow row, Facts facts, List<TableRow> rates) {
    Set<String> types =
        rates.stream().map(rate -> rate.text("zorgsoort")).collect(Collectors.toSet());
    Map<String, String> wanted = same(row, "regio_code", row.text("regio_code"));
    wanted.remove("zorgsoort");
    wanted.put("niveau", "kolom");
    return Cells.of(
        "kolommen van " + row.text("zorgsoort"),
        List.of("zorgsoort", "kosten", "gestandaardiseerd"),
        facts.rows(ResultTables.ZORGKOSTEN, wanted).stream()
            .filter(column -> types.contains(column.text("zorgsoort")))
            .toList());
  }

  /** Rows of zorgkosten about the same year, care type and ages. */
  private static Map<String, String> same(TableRow row, String column, String value) {
    Map<String, String> wanted =
        Subjects.same(row, List.of("bron", "jaar", "zorgsoort", "niveau", "leeftijd"));
    wanted.put(column, value);
    return wanted;
  }

  private static List<TableRow> rates(TableRow row, Facts facts, String year) {
    return switch (row.text("niveau")) {
      case "kolom" -> rates(Map.of("zorgsoort", row.text("zorgsoort")), row, facts, year);
      case "groep" -> rates(Map.of("groep", row.text("zorgsoort")), row, facts, year);
      default -> rates(Map.of(), row, facts, year);
    };
  }

  private static List<TableRow> rates(
      Map<String, String> types, TableRow row, Facts facts, String year) {
    Map<String, String> wanted = new TreeMap<>(types);
    wanted.put("bron", row.text("bron"));
    wanted.put("jaar", year);
    return facts.rows(CareTables.TARIEVEN, wanted);
  }

  private static Predicate<TableRow> inRegion(TableRow row, Facts facts) {
    if (isCountry(row)) {
      return each -> true;
    }
    Set<String> codes = Subjects.gemeenten(facts, row.text("regio_code"));
    return each -> codes.contains(each.text("regio_code"));
  }

  private static boolean isColumn(TableRow row) {
    return row.text("niveau").equals("kolom");
  }

  private static boolean isCountry(TableRow row) {
    return row.text("regio_code").equals(Region.NETHERLANDS);
  }

  private static List<String> notes(TableRow row) {
    List<String> notes = new ArrayList<>();
    notes.add("Hogere kosten gelden als slechter; de band volgt uit de onafgeronde verhouding.");
    notes.add(
        "Er is geen betrouwbaarheidsinterval: dat telt gebeurtenissen, en dit zijn bedragen."
            + " De spreiding over de gemeenten staat ervoor in de plaats.");
    notes.add("De restrij van Vektis (onderdrukte cellen) telt aan geen van beide kanten mee.");
    if (row.number("gestandaardiseerd").isEmpty()) {
      notes.add(
          "Niet gestandaardiseerd: een klasse van geslacht en leeftijd ontbreekt in de regio.");
    }
    if (row.number("verhouding").isEmpty()) {
      notes.add("Geen verhouding: landelijk zijn er geen kosten om mee te vergelijken.");
    }
    return notes;
  }
}
