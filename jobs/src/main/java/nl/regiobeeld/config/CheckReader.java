package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.claim.Cell;
import nl.regiobeeld.claim.Check;
import nl.regiobeeld.claim.Comparison;
import nl.regiobeeld.claim.ComparisonFault;
import nl.regiobeeld.claim.Every;
import nl.regiobeeld.claim.Largest;
import nl.regiobeeld.claim.OneOf;
import nl.regiobeeld.claim.Ordered;
import nl.regiobeeld.claim.Selection;
import nl.regiobeeld.claim.Statement;
import nl.regiobeeld.claim.Unknown;
import nl.regiobeeld.initiative.Arithmetic;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.source.Nearest;

/** Reads what must be so for a claim to hold. */
final class CheckReader {
  /** The keys of the kinds of checks, of which a claim has one. */
  private static final List<String> KINDS = List.of("stelling", "elke", "grootste", "ontbreekt");

  private final SelectionReader selections;

  CheckReader(String region, SelectionReader.RegionCheck regions) {
    this.selections = new SelectionReader(region, regions);
  }

  /** The check of a claim; none, with the problem noted, when it cannot be used. */
  Optional<Check> read(YamlMap entry) {
    List<String> kinds = KINDS.stream().filter(entry::has).toList();
    if (kinds.size() != 1) {
      entry.problem(
          kinds.isEmpty() ? "zin" : kinds.get(1),
          "a claim needs one of: " + String.join(", ", KINDS));
      return Optional.empty();
    }
    String kind = kinds.get(0);
    onlyWith(entry, "rijen", kind.equals("elke") || kind.equals("grootste"));
    onlyWith(entry, "cellen", kind.equals("stelling"));
    onlyWith(entry, "afgerond_op", kind.equals("stelling"));
    return switch (kind) {
      case "stelling" -> statement(entry);
      case "elke" -> every(entry);
      case "grootste" -> largest(entry);
      default -> Optional.of(new Unknown(entry.text("ontbreekt")));
    };
  }

  private static void onlyWith(YamlMap entry, String key, boolean fits) {
    if (entry.has(key) && !fits) {
      entry.problem(key, "'" + key + "' has no use here");
    }
  }

  private Optional<Check> statement(YamlMap entry) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    YamlMap given = entry.required("cellen");
    given.keys().forEach(name -> cell(given.map(name)).ifPresent(cell -> cells.put(name, cell)));
    List<Comparison> comparisons = new ArrayList<>();
    if (entry.texts("stelling").isEmpty()) {
      entry.problem("stelling", "'stelling' needs a comparison, or a list of them");
    }
    entry.texts("stelling").forEach(each -> comparison(entry, "stelling", each, comparisons));
    Set<String> used = new HashSet<>();
    comparisons.forEach(each -> used.addAll(each.names()));
    for (String name : used) {
      if (!given.has(name)) {
        entry.problem("stelling", "'" + name + "' is no cell" + Nearest.hint(name, given.keys()));
      }
    }
    for (String name : given.keys()) {
      if (!used.contains(name) && !comparisons.isEmpty()) {
        given.problem(name, "cell '" + name + "' is not in the stelling");
      }
    }
    return Optional.of(
        new Statement(cells, comparisons, FormulaReader.positive(entry, "afgerond_op")));
  }

  private Optional<Cell> cell(YamlMap entry) {
    entry.allow("tabel", "kolom", "waar", "nieuwste");
    Optional<Selection> rows = selections.read(entry);
    String column = entry.text("kolom");
    rows.ifPresent(each -> selections.requireNumber(entry, "kolom", each.table(), column));
    return rows.map(each -> new Cell(each, column));
  }

  private Optional<Selection> rows(YamlMap entry) {
    return selections.read(entry.required("rijen").allow("tabel", "waar", "nieuwste"));
  }

  private Optional<Check> every(YamlMap entry) {
    Optional<Selection> rows = rows(entry);
    if (entry.isMap("elke")) {
      return rows.flatMap(each -> oneOf(entry.map("elke"), each));
    }
    List<Comparison> comparisons = new ArrayList<>();
    String text = entry.text("elke");
    if (!text.isEmpty()) {
      comparison(entry, "elke", text, comparisons);
    }
    for (Comparison each : comparisons) {
      rows.ifPresent(set -> requireNumbers(entry, "elke", set, each.names()));
    }
    return rows.filter(each -> !comparisons.isEmpty())
        .map(each -> new Every(each, new Ordered(comparisons.get(0))));
  }

  private Optional<Check> oneOf(YamlMap entry, Selection rows) {
    if (entry.keys().size() != 1) {
      entry.problem("elke", "'elke' needs one column with its texts, or a comparison");
      return Optional.empty();
    }
    String column = entry.keys().get(0);
    SelectionReader.requireColumn(entry, column, rows.table(), column);
    return Optional.of(new Every(rows, new OneOf(column, entry.texts(column))));
  }

  private Optional<Check> largest(YamlMap entry) {
    Optional<Selection> rows = rows(entry);
    YamlMap largest = entry.map("grootste").allow("formule", "is");
    YamlMap is = largest.required("is");
    if (largest.has("is") && is.keys().isEmpty()) {
      largest.problem("is", "'is' needs a column with the text that the row must have");
    }
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String column : is.keys()) {
      rows.ifPresent(set -> SelectionReader.requireColumn(is, column, set.table(), column));
      wanted.put(column, is.text(column));
    }
    String text = largest.text("formule");
    if (text.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    try {
      Arithmetic formula = Arithmetic.of(text);
      requireNumbers(largest, "formule", rows.get(), formula.names());
      return Optional.of(new Largest(rows.get(), formula, wanted));
    } catch (FormulaFault fault) {
      largest.problem("formule", fault.english());
      return Optional.empty();
    }
  }

  private void requireNumbers(YamlMap entry, String key, Selection rows, Set<String> names) {
    names.forEach(name -> selections.requireNumber(entry, key, rows.table(), name));
  }

  private static void comparison(YamlMap entry, String key, String text, List<Comparison> to) {
    try {
      Comparison comparison = Comparison.of(text);
      if (comparison.names().isEmpty()) {
        entry.problem(key, "'" + text + "' looks at no number of the edition");
      }
      to.add(comparison);
    } catch (ComparisonFault fault) {
      entry.problem(key, fault.getMessage());
    }
  }
}
