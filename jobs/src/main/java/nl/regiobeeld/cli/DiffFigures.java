package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiobeeld.diff.Movement;
import nl.regiobeeld.diff.Movements;
import nl.regiobeeld.schema.ResultTables;

/** Prints what the figures of a table did: movements, revisions, colour flips. */
final class DiffFigures {
  private static final int DECIMALS = 3;
  private static final int NAMED = 6;

  private final PrintWriter out;
  private final Optional<String> region;

  DiffFigures(PrintWriter out, Optional<String> region) {
    this.out = out;
    this.region = region;
  }

  void print(Movements movements) {
    out.println();
    out.println("%s, verhouding of %s".formatted(movements.tabel(), whose(movements.tabel())));
    part("newest year against newest year", movements.nieuwste());
    part("same year, revised", movements.herzien());
    if (!movements.kleuren().isEmpty()) {
      out.println("  colours that changed: " + counts(movements.kleuren()));
      rows(movements.omslagen());
    }
  }

  private String whose(String table) {
    boolean costs = table.equals(ResultTables.ZORGKOSTEN.name());
    return region.orElse(
        "own regions, provincies, GGD regions" + (costs ? "; groups of care and totals" : ""));
  }

  private void part(String title, Movements.Part part) {
    int shown = part.eerste().size();
    String first =
        part.aantal() > shown ? String.format(Locale.ROOT, ", the largest %d", shown) : "";
    out.printf(Locale.ROOT, "  %s: %,d differ%s%n", title, part.aantal(), first);
    rows(part.eerste());
  }

  /** The turns that happened most. */
  private static String counts(List<Movements.Flip> flips) {
    String most =
        flips.stream()
            .limit(NAMED)
            .map(flip -> "%s -> %s %d".formatted(flip.was(), flip.werd(), flip.aantal()))
            .collect(Collectors.joining(", "));
    long rest = flips.stream().skip(NAMED).mapToLong(Movements.Flip::aantal).sum();
    return rest > 0 ? most + ", other " + rest : most;
  }

  private void rows(List<Movement> movements) {
    List<List<String>> rows = new ArrayList<>();
    movements.forEach(each -> rows.add(row(each)));
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("   ");
      for (int i = 0; i < row.size(); i++) {
        line.append(' ').append(pad(row.get(i), width(rows, i))).append(' ');
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static List<String> row(Movement each) {
    return List.of(
        each.regioNaam(),
        each.niveau() == null || each.niveau().equals("totaal")
            ? each.meting()
            : each.meting() + " (" + each.niveau() + ")",
        each.geslacht() == null || each.geslacht().equals("totaal")
            ? each.leeftijd()
            : each.leeftijd() + " " + each.geslacht(),
        each.periodeWas() == each.periodeWerd()
            ? String.valueOf(each.periodeWas())
            : each.periodeWas() + " -> " + each.periodeWerd(),
        number(each.was()) + " -> " + number(each.werd()),
        (each.verschil().signum() < 0 ? "" : "+") + number(each.verschil()),
        colours(each));
  }

  private static String number(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String colours(Movement each) {
    if (each.kleurWas() == null || each.kleurWerd() == null) {
      return "";
    }
    return each.kleurWas().equals(each.kleurWerd())
        ? each.kleurWerd()
        : each.kleurWas() + " -> " + each.kleurWerd();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
