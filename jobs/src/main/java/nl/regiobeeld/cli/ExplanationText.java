package nl.regiobeeld.cli;

import java.io.PrintWriter;
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

/** Prints an explanation to read, in Dutch. */
final class ExplanationText {
  private static final String METHOD_PAGE = "jobs/docs/methode.md";

  private final PrintWriter out;
  private final int most;

  /**
   * A printer.
   *
   * @param most how many rows of a sum are shown
   */
  ExplanationText(PrintWriter out, int most) {
    this.out = TerminalText.writer(out);
    this.most = most;
  }

  void print(String edition, TableRow row, Explanation explanation, List<Worked> worked) {
    out.printf("Tabel %s, editie %s%n%n", row.table().name(), edition);
    row(row);
    Map<Cells, String> shown = new LinkedHashMap<>();
    Map<String, BigDecimal> known = new LinkedHashMap<>();
    for (Worked each : worked) {
      step(each, known, shown);
      known.put(each.step().name(), each.value());
    }
    if (!explanation.notes().isEmpty()) {
      out.println();
      explanation.notes().forEach(note -> out.println(note));
    }
    if (!explanation.method().isEmpty()) {
      out.printf("Methode: %s, \"%s\"%n", METHOD_PAGE, explanation.method());
    }
  }

  private void row(TableRow row) {
    int width = row.table().columnNames().stream().mapToInt(String::length).max().orElse(0);
    for (String column : row.table().columnNames()) {
      if (!row.text(column).isEmpty()) {
        out.printf("  %-" + width + "s  %s%n", column, TerminalText.line(row.text(column)));
      }
    }
  }

  private void step(Worked worked, Map<String, BigDecimal> known, Map<Cells, String> shown) {
    Step step = worked.step();
    out.printf("%n%s = %s%n", step.name(), step.formula());
    String filled = step.formula();
    Map<String, BigDecimal> all = new LinkedHashMap<>(known);
    all.putAll(step.given());
    if (step.cells().rows().isEmpty()) {
      filled = Legible.filled(step.formula(), all);
    }
    if (!filled.equals(step.formula())) {
      out.printf("  = %s%n", filled);
    }
    out.printf("  = %s%s%n", Legible.number(worked.value()), verdict(worked));
    cells(step, shown);
  }

  private static String verdict(Worked worked) {
    if (worked.step().published().isEmpty()) {
      return "";
    }
    String published = Legible.number(worked.step().published().get());
    return worked.holds()
        ? "; gepubliceerd " + published
        : "; NIET GELIJK aan de gepubliceerde " + published;
  }

  private void cells(Step step, Map<Cells, String> shown) {
    Cells cells = step.cells();
    if (cells.rows().isEmpty()) {
      return;
    }
    String before = shown.putIfAbsent(cells, step.name());
    if (before != null) {
      out.printf("  over dezelfde %d regels als %s%n", cells.rows().size(), before);
      return;
    }
    out.printf("  %s (%d):%n", cells.title(), cells.rows().size());
    List<List<String>> rows = new ArrayList<>();
    rows.add(cells.columns());
    cells.rows().stream().limit(most).forEach(rows::add);
    aligned(rows);
    if (cells.rows().size() > most) {
      out.printf("    … en %d meer (--cells N)%n", cells.rows().size() - most);
    }
  }

  private void aligned(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("   ");
      for (int i = 0; i < row.size(); i++) {
        line.append(' ').append(("%-" + Math.max(1, widths.get(i)) + "s ").formatted(row.get(i)));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
