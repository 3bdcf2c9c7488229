package nl.regiobeeld.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.explain.Cells;
import nl.regiobeeld.explain.Explanation;
import nl.regiobeeld.explain.Legible;
import nl.regiobeeld.explain.Step;
import nl.regiobeeld.explain.Worked;
import nl.regiobeeld.schema.TableRow;

/**
 * An explanation as the pages read it.
 *
 * @param rij what the row has, column by column
 * @param stappen its numbers, each after those that it follows from
 * @param noten what else there is to know: places in the list of all notes
 * @param methode the page that tells the method; empty when there is none
 */
record Explained(Map<String, String> rij, List<Part> stappen, List<Integer> noten, String methode) {
  /** Rows of a sum that are shown; the command shows all of them. */
  static final int MOST = 12;

  private static final String UNEQUAL = "NIET GELIJK aan de gepubliceerde ";

  /**
   * A number and how it follows from others.
   *
   * @param ingevuld the formula with its numbers; empty when that says nothing more
   * @param waarde as worked out again
   * @param oordeel whether that is the published number; empty for an intermediate one
   * @param regels the rows that it adds up; null when it adds up none
   */
  record Part(
      String naam, String formule, String ingevuld, String waarde, String oordeel, Rows regels) {}

  /**
   * Rows of a sum, the first of them.
   *
   * @param aantal how many there are
   * @param zelfde the number that shows the same rows; then they are not repeated
   */
  record Rows(
      String titel, List<String> kolommen, List<List<String>> rijen, int aantal, String zelfde) {}

  /** An explanation of a row; its notes are added to those of others. */
  static Explained of(TableRow row, Explanation explanation, Noted notes) {
    Map<String, BigDecimal> known = new LinkedHashMap<>();
    Map<Cells, String> shown = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Worked each : Worked.all(explanation)) {
      parts.add(part(each, known, shown));
      known.put(each.step().name(), each.value());
    }
    return new Explained(
        filled(row),
        parts,
        explanation.notes().stream().map(notes::place).toList(),
        MethodPages.of(explanation.method()));
  }

  /** How many of its numbers do not follow from what they are said to follow from. */
  long unequal() {
    return stappen.stream().filter(part -> part.oordeel().startsWith(UNEQUAL)).count();
  }

  private static Map<String, String> filled(TableRow row) {
    Map<String, String> filled = new LinkedHashMap<>();
    row.table().columnNames().stream()
        .filter(column -> !row.text(column).isEmpty())
        .forEach(column -> filled.put(column, row.text(column)));
    return filled;
  }

  private static Part part(Worked worked, Map<String, BigDecimal> known, Map<Cells, String> shown) {
    Step step = worked.step();
    Map<String, BigDecimal> all = new LinkedHashMap<>(known);
    all.putAll(step.given());
    String filled =
        step.cells().rows().isEmpty() ? Legible.filled(step.formula(), all) : step.formula();
    return new Part(
        step.name(),
        step.formula(),
        filled.equals(step.formula()) ? "" : filled,
        Legible.number(worked.value()),
        verdict(worked),
        rows(step, shown));
  }

  private static String verdict(Worked worked) {
    return worked
        .step()
        .published()
        .map(
            published ->
                (worked.holds() ? "gelijk aan de gepubliceerde " : UNEQUAL)
                    + Legible.number(published))
        .orElse("");
  }

  private static Rows rows(Step step, Map<Cells, String> shown) {
    Cells cells = step.cells();
    if (cells.rows().isEmpty()) {
      return null;
    }
    String before = shown.putIfAbsent(cells, step.name());
    if (before != null) {
      return new Rows("", List.of(), List.of(), cells.rows().size(), before);
    }
    return new Rows(
        cells.title(),
        cells.columns(),
        cells.rows().stream().limit(MOST).toList(),
        cells.rows().size(),
        "");
  }

  /** Notes, each once, by their place. */
  static final class Noted {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    int place(String note) {
      return places.computeIfAbsent(note, each -> places.size());
    }

    List<String> all() {
      return List.copyOf(places.keySet());
    }
  }
}
