package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.edition.Verifier;
import nl.regiobeeld.job.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Verifies that an edition is still what was published. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks whether an edition is still what was published: the SHA-256 of every file, a digest"
          + " of what each table says whatever the order of its rows, and the sums that account for"
          + " every row and euro of the input.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 whole; 4 any difference, each named; 2 no such edition.",
      "A digest shows damage, not forgery: who can write in the folder can make new digests. Note",
      "the digest that this prints where you archive the plan.",
      "",
      "Examples:",
      "  regiobeeld verify",
      "  regiobeeld verify --edition 2026 --out /data/regiobeeld"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int FAILED = 4;

  @Spec CommandSpec spec;

  @Mixin OpenEdition edition;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Manifest manifest = edition.manifest();
    List<String> findings;
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      findings =
          new Verifier(
                  edition.places(),
                  edition.editions(),
                  what -> progress.step(Progress.INSPECTING, what))
              .verify(manifest);
    }
    findings.forEach(out::println);
    if (!findings.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "Edition %s is not what was published: %d difference(s). Go back to another with"
              + " ./regiobeeld editions, or make it again with ./regiobeeld update.%n",
          manifest.editie(),
          findings.size());
      return FAILED;
    }
    out.printf(
        Locale.ROOT,
        "Edition %s is whole: %d tables, %d files, %,d rows; inhoud %s%n",
        manifest.editie(),
        manifest.tabellen().size(),
        manifest.tabellen().values().stream().mapToInt(each -> each.bestanden().size()).sum(),
        manifest.tabellen().values().stream().mapToLong(TableFacts::rijen).sum(),
        manifest.inhoud());
    return 0;
  }
}
