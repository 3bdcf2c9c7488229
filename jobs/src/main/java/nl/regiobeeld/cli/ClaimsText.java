package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiobeeld.cli.ClaimsReport.Line;
import nl.regiobeeld.cli.ClaimsReport.Row;
import org.apache.commons.text.WordUtils;

/** Prints claims to be read: how many hold, which flipped, and each with what it rests on. */
final class ClaimsText {
  private static final int WIDTH = 96;
  private static final int ROWS_SHOWN = 3;

  private final PrintWriter out;

  ClaimsText(PrintWriter out) {
    this.out = TerminalText.writer(out);
  }

  void print(ClaimsReport report) {
    Map<String, List<Line>> byVerdict = report.byVerdict();
    out.printf(
        "Edition %s, %d claims: %s%n",
        report.editie(), report.stellingen().size(), counts(byVerdict));
    compared(report);
    byVerdict.forEach(this::section);
    out.println();
    out.println(report.footer());
  }

  private static String counts(Map<String, List<Line>> byVerdict) {
    return byVerdict.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().size())
        .collect(Collectors.joining(", "));
  }

  private void compared(ClaimsReport report) {
    if (report.vorige() == null) {
      out.println("No edition before this one to compare with.");
      return;
    }
    out.printf("Flipped since edition %s: %d%n", report.vorige(), report.flipped().size());
    report.flipped().forEach(this::change);
    if (!report.otherwiseChanged().isEmpty()) {
      out.println("Could be checked in one of both only, which is no flip:");
      report.otherwiseChanged().forEach(this::change);
    }
  }

  private void change(Line line) {
    out.printf(
        "  %s  %s -> %s  \"%s\"%n",
        line.id(), line.oordeelVorige(), line.oordeel(), TerminalText.line(line.zin()));
  }

  private void section(String verdict, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    out.printf("%s (%d)%n", verdict, lines.size());
    lines.forEach(this::claim);
  }

  private void claim(Line line) {
    out.println();
    out.printf("%s  %s  %s%n", line.vindplaats(), line.regio(), line.id());
    wrapped("\"" + line.zin() + "\"");
    wrapped(line.bewijs());
    line.rijen().stream().limit(ROWS_SHOWN).map(Row::tekst).forEach(this::wrapped);
    if (line.rijen().size() > ROWS_SHOWN) {
      wrapped("and %d rows more: --format json".formatted(line.rijen().size() - ROWS_SHOWN));
    }
    if (!line.toelichting().isEmpty()) {
      wrapped("(" + line.toelichting() + ")");
    }
  }

  private void wrapped(String text) {
    WordUtils.wrap(TerminalText.line(text), WIDTH)
        .lines()
        .forEach(each -> out.println("  " + each));
  }
}
