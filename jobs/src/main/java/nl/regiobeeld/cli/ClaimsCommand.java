package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.claim.Finding;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges the plans' sentences by an edition. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Tells of each sentence in conf/claims whether the edition's numbers bear it out: klopt,"
          + " klopt_niet or niet_te_toetsen, with the rows that it rests on, and which flipped"
          + " since the edition made before. Every byte of the tables is checked before it is"
          + " used.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done; 4 a claim flipped from klopt to klopt_niet or back, or a table is not",
      "what was published.",
      "",
      "Examples:",
      "  regiobeeld claims --regio ZL",
      "  regiobeeld claims --edition 2026 --previous 2024 --format csv > stellingen.csv"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final int FLIPPED = 4;

  @Spec CommandSpec spec;

  @Mixin OpenEdition edition;

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @Option(
      names = "--regio",
      paramLabel = "ID",
      description = "Only the claims about this region, as a plan's file in conf/claims names it.")
  Optional<String> region = Optional.empty();

  @Option(
      names = "--previous",
      paramLabel = "NAME",
      description = "The edition to compare with. Default: the one made before this one.")
  Optional<String> previous = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
  RowPrinter.Format format = RowPrinter.Format.table;

  @Override
  public Integer call() {
    List<Finding> findings = Finding.of(claims(), new Remembered(edition.sealed()));
    ClaimsReport report =
        EditionBefore.of(edition, previous, spec.commandLine().getErr())
            .map(before -> compared(findings, before))
            .orElseGet(() -> ClaimsReport.of(edition.manifest(), null, findings));
    print(report);
    return report.flipped().isEmpty() ? 0 : FLIPPED;
  }

  /** The findings beside those of an edition before. */
  private ClaimsReport compared(List<Finding> findings, EditionBefore before) {
    return ClaimsReport.of(
        edition.manifest(),
        before.manifest().editie(),
        Finding.beside(findings, new Remembered(before.tables())));
  }

  private void print(ClaimsReport report) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case table -> new ClaimsText(out).print(report);
      case csv -> ClaimsCsv.print(out, report);
      case json -> ClaimsJson.print(out, report);
    }
    if (!report.flipped().isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "%d claim(s) flipped since edition %s.%n", report.flipped().size(), report.vorige());
    }
  }

  private List<Claim> claims() {
    List<Claim> all = PlanClaims.all(new Home(edition.places()), conf);
    List<Claim> wanted =
        all.stream().filter(each -> region.map(each.region()::equals).orElse(true)).toList();
    if (wanted.isEmpty()) {
      Set<String> known = new TreeSet<>(all.stream().map(Claim::region).toList());
      throw Refusal.usage(
          "there are no claims in conf/claims"
              + region.map(each -> " about '" + each + "'" + Nearest.hint(each, known)).orElse(""));
    }
    return wanted;
  }
}
