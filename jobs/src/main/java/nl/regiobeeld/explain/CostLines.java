package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;

/**
 * Lines of Vektis's files: what a gemeente's insured of one sex and age class cost, and how many
 * years they were insured.
 */
final class CostLines {
  private static final String YEARS = "verzekerdejaren";

  private final Facts facts;
  private final Map<String, String> file;
  private final boolean few;
  private List<TableRow> all = List.of();

  /**
   * Lines of one year.
   *
   * @param more what else they must have, such as a sex
   */
  CostLines(Facts facts, String source, String year, Map<String, String> more) {
    this.facts = facts;
    this.file = new TreeMap<>(more);
    this.few = !more.isEmpty();
    file.put("bron", source);
    file.put("periode", year);
  }

  /** The insured years of the wanted lines. */
  Cells years(Predicate<TableRow> wanted) {
    List<String> shown =
        List.of("bestand", "regel", "kolom", "regio_naam", "geslacht", "leeftijd", "ruwe_waarde");
    List<String> columns = new ArrayList<>(shown);
    columns.add("waarde");
    Cells found =
        Cells.of(
            "verzekerdejaren per regel van het bestand",
            columns,
            rows(YEARS).stream().filter(wanted).toList());
    columns = new ArrayList<>(shown);
    columns.add(YEARS);
    return new Cells(found.title(), columns, found.rows());
  }

  /** Costs (kosten) and insured years (verzekerdejaren) of the wanted lines, one care type. */
  Cells costs(String careType, Predicate<TableRow> wanted) {
    Map<List<String>, String> years = new HashMap<>();
    rows(YEARS).forEach(row -> years.put(place(row), row.text("waarde")));
    List<List<String>> lines = new ArrayList<>();
    for (TableRow row : rows(careType)) {
      if (wanted.test(row) && row.number("waarde").isPresent()) {
        lines.add(
            List.of(
                row.text("bestand"),
                row.text("regel"),
                row.text("regio_naam"),
                row.text("geslacht"),
                row.text("leeftijd"),
                row.text("ruwe_waarde"),
                row.text("waarde"),
                years.get(place(row))));
      }
    }
    return new Cells(
        "kosten en verzekerdejaren per regel van het bestand",
        List.of(
            "bestand",
            "regel",
            "regio_naam",
            "geslacht",
            "leeftijd",
            "ruwe_waarde",
            "kosten",
            YEARS),
        lines);
  }

  /** Of few lines all measures are read at once; of a whole year no more than is needed. */
  private List<TableRow> rows(String measure) {
    if (few) {
      all = all.isEmpty() ? facts.rows(InputTables.WAARNEMINGEN, file) : all;
      return all.stream().filter(row -> row.text("meting").equals(measure)).toList();
    }
    Map<String, String> wanted = new TreeMap<>(file);
    wanted.put("meting", measure);
    return facts.rows(InputTables.WAARNEMINGEN, wanted);
  }

  private static List<String> place(TableRow row) {
    return List.of(row.text("bestand"), row.text("regel"));
  }
}
