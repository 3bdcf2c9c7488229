package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.diff.Cause;
import nl.regiobeeld.diff.Definition;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.InputChange;
import nl.regiobeeld.diff.Made;
import nl.regiobeeld.diff.Movements;
import nl.regiobeeld.diff.TableDiff;

/** Prints a difference between editions to be read: what, why, how much, where. */
final class DiffText {
  private static final int NAMED = 8;
  private static final int NAME_WIDTH = 18;

  private final PrintWriter out;

  DiffText(PrintWriter out) {
    this.out = TerminalText.writer(out);
  }

  void print(Difference difference, Optional<String> region) {
    editions(difference);
    why(difference);
    tables(difference.tabellen());
    difference.bewegingen().forEach(each -> new DiffFigures(out, region).print(each));
    others(difference);
  }

  private void editions(Difference difference) {
    Made made = difference.edities();
    out.printf(
        "Edition %s (%s) -> %s (%s)%n",
        made.was().editie(), made.was().gemaaktOp(), made.werd().editie(), made.werd().gemaaktOp());
    line("content", content(made));
    line("inputs", inputs(difference.invoer()));
    line("configuration", configuration(difference));
    line("code", pair(made.was().codeVersie(), made.werd().codeVersie()));
    line(
        "schema",
        pair(
            Integer.toString(made.was().schemaVersie()),
            Integer.toString(made.werd().schemaVersie())));
  }

  private static String content(Made made) {
    return made.sameContent()
        .map(same -> same ? "same" : "different")
        .orElse("unknown: an older edition has no digest");
  }

  /** For example {@code nieuwe_periode 2, herziene_bron 1}. */
  private static String inputs(List<InputChange> changes) {
    Map<InputChange.Kind, Long> counts =
        changes.stream()
            .collect(
                Collectors.groupingBy(InputChange::soort, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "same"
        : counts.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String configuration(Difference difference) {
    if (difference.edities().sameConfiguration()) {
      return "same";
    }
    return difference.configuratie() == null
        ? "changed, which files is unknown: an older edition does not tell"
        : "changed: " + some(difference.configuratie());
  }

  private static String pair(String was, String now) {
    return was.equals(now) ? "same (%s)".formatted(was) : "%s -> %s".formatted(was, now);
  }

  private void why(Difference difference) {
    if (difference.invoer().isEmpty() && difference.definities().isEmpty()) {
      return;
    }
    section("Why");
    difference.invoer().forEach(change -> line(change.soort().label(), line(change)));
    List<Definition.Change> definitions = difference.definities();
    definitions.stream()
        .limit(NAMED)
        .forEach(
            each ->
                line(
                    "definitie",
                    "%s: %s %s -> %s"
                        .formatted(each.meting(), each.kolom(), each.was(), each.werd())));
    if (definitions.size() > NAMED) {
      line("definitie", "and %d more: --format json".formatted(definitions.size() - NAMED));
    }
  }

  private static String line(InputChange change) {
    String years =
        change.perioden().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (change.bron() + " " + years).strip() + ": " + some(change.bestanden());
  }

  private static String some(List<String> names) {
    String first = names.stream().limit(3).collect(Collectors.joining(", "));
    return names.size() > 3 ? "%s and %d more".formatted(first, names.size() - 3) : first;
  }

  private void tables(List<TableDiff> tables) {
    section("Tables");
    List<TableDiff> changed = tables.stream().filter(table -> !table.isSame()).toList();
    if (!changed.isEmpty()) {
      out.printf(
          "  %-18s %9s %9s %9s %9s %9s %9s  %s%n",
          "tabel", "was", "werd", "gelijk", "gewijzigd", "weg", "nieuw", "oorzaak");
    }
    changed.forEach(this::table);
    List<String> same = tables.stream().filter(TableDiff::isSame).map(TableDiff::tabel).toList();
    if (!same.isEmpty()) {
      out.println("  same in both: " + String.join(", ", same));
    }
  }

  private void table(TableDiff table) {
    out.printf(
        Locale.ROOT,
        "  %-18s %9s %9s %,9d %,9d %,9d %,9d  %s%n",
        table.tabel(),
        rows(table.rijenWas()),
        rows(table.rijenWerd()),
        table.gelijk(),
        table.gewijzigd(),
        table.alleenWas(),
        table.alleenWerd(),
        causes(table));
    columns("nieuwe_kolom", table.nieuweKolommen());
    columns("vervallen_kolom", table.vervallenKolommen());
    columns("ander type, als tekst vergeleken", table.andereTypen());
    if (!table.opSleutel()) {
      out.println("    compared by whole rows: an edition lacks its key or has it twice");
    }
  }

  private void columns(String what, List<String> columns) {
    if (!columns.isEmpty()) {
      out.println("    " + what + ": " + String.join(", ", columns));
    }
  }

  private static String rows(Long rows) {
    return rows == null ? "-" : String.format(Locale.ROOT, "%,d", rows);
  }

  private static String causes(TableDiff table) {
    boolean single = table.oorzaken().size() == 1;
    List<String> causes = new ArrayList<>();
    table
        .oorzaken()
        .forEach(
            (cause, rows) ->
                causes.add(
                    single
                        ? cause.label()
                        : String.format(Locale.ROOT, "%s %,d", cause.label(), rows)));
    return String.join(", ", causes);
  }

  /** Of tables without figures the columns that changed, each with the row that changed most. */
  private void others(Difference difference) {
    List<String> withFigures = difference.bewegingen().stream().map(Movements::tabel).toList();
    List<String> lines =
        difference.tabellen().stream()
            .filter(table -> !withFigures.contains(table.tabel()))
            .flatMap(table -> table.grootste().stream().map(each -> line(table, each)))
            .toList();
    if (!lines.isEmpty()) {
      section("Other changed values, the row that changed most");
      lines.forEach(line -> out.println("  " + line));
    }
    boolean unexplained =
        difference.tabellen().stream()
            .anyMatch(table -> table.oorzaken().containsKey(Cause.ONVERKLAARD));
    if (unexplained) {
      out.println();
      out.println(
          "onverklaard: made from the same things, and yet not the same; update was run with other"
              + " options (--regions, --indeling), or see ./regiobeeld verify");
    }
  }

  private static String line(TableDiff table, TableDiff.Largest most) {
    return String.format(
        Locale.ROOT,
        "%s.%s: %,d rows; %s: %s -> %s",
        table.tabel(),
        most.kolom(),
        most.rijen(),
        most.sleutel(),
        plain(most.was()),
        plain(most.werd()));
  }

  private static String plain(BigDecimal number) {
    return number == null ? "-" : number.stripTrailingZeros().toPlainString();
  }

  private void section(String title) {
    out.println();
    out.println(title);
  }

  private void line(String name, String text) {
    out.println(("  %-" + NAME_WIDTH + "s %s").formatted(name, TerminalText.line(text)));
  }
}
