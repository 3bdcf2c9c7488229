package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.regiobeeld.job.Summary;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.source.Recognition.Skipped;

/** Prints what a run did: read, used, set aside, rejected, written. */
final class RunReport {
  private static final int NAME_WIDTH = 52;
  private static final int SOURCE_WIDTH = 9;

  private final PrintWriter out;

  RunReport(PrintWriter out) {
    this.out = out;
  }

  void print(Summary summary, Duration took) {
    if (!summary.sources().isEmpty()) {
      sources(Pages.together(summary.sources()));
    }
    section("Copies, counted once", summary.copies());
    section("Not used", summary.skipped().stream().map(RunReport::line).toList());
    section("Good to know", summary.remarks());
    section(
        "Changed since edition " + summary.changes().since(), ChangeLines.of(summary.changes()));
    out.println();
    out.println("Written");
    summary.tables().forEach(this::table);
    long rejected = summary.sources().stream().mapToLong(Summary.Source::rejected).sum();
    if (rejected > 0) {
      out.printf(
          Locale.ROOT,
          "%n%,d row(s) afgekeurd: see ./regiobeeld show afgekeurd (with the same --out)%n",
          rejected);
    }
    out.printf(
        Locale.ROOT,
        "%nEdition %s is published in %s (%.1f s)%n",
        summary.edition(),
        summary.folder(),
        took.toMillis() / 1000.0);
  }

  /** A line of a table; without rejected rows the word afgekeurd is not printed at all. */
  private void table(String name, long rows) {
    if (rows > 0 || !name.equals(InputTables.AFGEKEURD.name())) {
      out.printf(Locale.ROOT, "  %-14s %,12d rows%n", name, rows);
    }
  }

  private void sources(List<Summary.Source> sources) {
    boolean rejected = sources.stream().anyMatch(source -> source.rejected() > 0);
    int widest = sources.stream().mapToInt(source -> source.source().length()).max().orElse(0);
    String file = "%-" + NAME_WIDTH + "s %-" + Math.max(SOURCE_WIDTH, widest) + "s ";
    out.printf(
        file + "%5s %9s %9s %9s%s%n",
        "File",
        "Source",
        "Year",
        "read",
        "used",
        "aside",
        rejected ? " afgekeurd" : "");
    for (Summary.Source s : sources) {
      out.printf(
          Locale.ROOT,
          file + "%5s %,9d %,9d %,9d%s%n",
          shortened(TerminalText.line(s.file())),
          s.source(),
          s.year() == null ? "" : s.year(),
          s.rows(),
          s.used(),
          s.aside(),
          rejected ? String.format(Locale.ROOT, " %,9d", s.rejected()) : "");
    }
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(title);
      lines.forEach(line -> out.println("  " + TerminalText.line(line)));
    }
  }

  private static String line(Skipped skipped) {
    return skipped.name() + ": " + skipped.reason();
  }

  private static String shortened(String name) {
    return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "…";
  }
}
