package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.config.Target;
import nl.regiobeeld.config.Targets;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.SpreadsheetText;
import nl.regiobeeld.source.Count;
import nl.regiobeeld.source.CountFile;
import nl.regiobeeld.source.Header;
import nl.regiobeeld.source.InitiativeFile;
import nl.regiobeeld.source.Nearest;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a file of own counts, or of initiatives, to fill in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a CSV to fill in with your own counts: one row for each KPI of conf/targets.yaml and"
          + " region that has a target for it, the numbers empty. A row without numbers is set"
          + " aside, so that rows may stay as they are.",
      "With --initiatives: one row for each initiative of your own, with a worked example.",
      ""
    },
    footer = {
      "",
      "A spreadsheet opens it as it is; save it as CSV again. leeftijd (18-64, 65+) and geslacht",
      "(man, vrouw) may stay empty: then everybody is meant. formule of an initiative is arithmetic"
          + " over",
      "its parameters: names, numbers with a point, + - * / and brackets, beginning with a name or"
          + " a",
      "bracket (a spreadsheet takes what begins with = + or - for its own formula). parameters are",
      "naam=getal eenheid, with | between them.",
      "",
      "Examples:",
      "  regiobeeld template > tellingen.csv",
      "  regiobeeld template --initiatives > initiatieven.csv",
      "  regiobeeld template --kpi valincidenten --kpi jongeren_ggz > tellingen.csv"
    })
final class TemplateCommand implements Callable<Integer> {
  /** Tells a spreadsheet that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  @Spec CommandSpec spec;

  @Option(
      names = "--kpi",
      paramLabel = "ID",
      description = "Only this KPI; may be given more than once. Default: all.")
  List<String> wanted = List.of();

  @Option(names = "--initiatives", description = "A file of initiatives instead of one of counts.")
  boolean initiatives;

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @Override
  public Integer call() {
    if (initiatives) {
      if (!wanted.isEmpty()) {
        throw Refusal.usage("--kpi and --initiatives do not go together; leave one of them out");
      }
      print(
          spec.commandLine().getOut(), InitiativeFile.columns(), List.of(InitiativeFile.example()));
      return 0;
    }
    Home home = new Home(new Places(new Configuration()));
    Targets targets = home.settings(conf, home.reference()).targets();
    for (String id : wanted) {
      if (!targets.kpis().containsKey(id)) {
        throw Refusal.usage(
            "--kpi %s: there is no such KPI in conf/targets.yaml%s"
                .formatted(id, Nearest.hint(id, targets.kpis().keySet())));
      }
    }
    print(spec.commandLine().getOut(), CountFile.columns(), rows(targets));
    return 0;
  }

  private List<List<String>> rows(Targets targets) {
    List<List<String>> rows = new ArrayList<>();
    for (Kpi kpi : targets.kpis().values()) {
      if (wanted.isEmpty() || wanted.contains(kpi.indicator().id())) {
        regions(kpi, targets).forEach(region -> rows.add(row(kpi, region)));
      }
    }
    return rows;
  }

  private static void print(PrintWriter out, List<String> header, List<List<String>> rows) {
    out.print(MARK);
    try {
      CSVPrinter printer = new CSVPrinter(out, Header.format(';'));
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The regions with a target for the KPI; one nameless when there is none. */
  private static List<String> regions(Kpi kpi, Targets targets) {
    List<String> regions =
        targets.list().stream()
            .filter(target -> target.measure().equals(kpi.indicator().id()))
            .map(Target::regions)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return regions.isEmpty() ? List.of("") : regions;
  }

  private static List<String> row(Kpi kpi, String region) {
    List<String> row = new ArrayList<>(List.of(kpi.indicator().id(), region));
    row.addAll(Collections.nCopies(CountFile.columns().size() - row.size() - 1, ""));
    row.add(
        SpreadsheetText.safe(
            "%s (%s): vul periode, %s in"
                .formatted(
                    kpi.indicator().name(),
                    kpi.indicator().unit(),
                    String.join(", ", Count.needed(kpi.kind())))));
    return row;
  }
}
