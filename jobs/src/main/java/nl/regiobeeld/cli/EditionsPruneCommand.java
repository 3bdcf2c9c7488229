package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.KeepRule;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Removes old editions by a rule that says which stay. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description =
        "Removes old editions and what stopped runs left. The current edition always stays, and so"
            + " does a damaged one: look at it with verify and remove it by hand.")
final class EditionsPruneCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @ParentCommand EditionsCommand parent;

  @Option(
      names = "--keep",
      paramLabel = "N",
      required = true,
      description = "How many of the newest editions stay; 1 or more.")
  int keep;

  @Option(
      names = "--keep-years",
      paramLabel = "N",
      description = "Of how many of the last years with editions the newest stays as well.")
  int keepYears;

  @Option(names = "--dry-run", description = "Only say what would be removed.")
  boolean dryRun;

  @Override
  public Integer call() {
    if (keep < 1 || keepYears < 0) {
      throw Refusal.usage("--keep needs a number from 1, --keep-years one from 0");
    }
    Editions editions = parent.editions();
    if (dryRun || editions.list().isEmpty()) {
      prune(editions);
    } else {
      parent.alone(() -> prune(editions));
    }
    return 0;
  }

  private void prune(Editions editions) {
    PrintWriter out = spec.commandLine().getOut();
    List<Listed> listed = new ArrayList<>(editions.list());
    Set<String> kept = new KeepRule(keep, keepYears).kept(listed);
    Collections.reverse(listed);
    long freed = 0;
    int removed = 0;
    for (Listed each : listed) {
      boolean stays = kept.contains(each.name());
      if (!stays) {
        freed += each.bytes();
        removed++;
        if (!dryRun) {
          editions.remove(each.name());
        }
      }
      print(out, each, stays);
    }
    out.printf(
        Locale.ROOT,
        "%d edition(s) %s, %,d bytes %s%n",
        removed,
        dryRun ? "would be removed" : "removed",
        freed,
        dryRun ? "to be freed" : "freed");
  }

  private void print(PrintWriter out, Listed each, boolean stays) {
    String note = each.isPublished() ? each.madeAt() : each.state().name().toLowerCase(Locale.ROOT);
    out.printf(
        Locale.ROOT,
        "%-7s %s (%s, %,d bytes)%s%n",
        stays ? "stays" : dryRun ? "goes" : "removed",
        each.name(),
        note,
        each.bytes(),
        each.current() ? ", current" : "");
  }
}
