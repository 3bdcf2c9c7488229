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
import nl.regiobeeld.source.Header;
import nl.regiobeeld.source.Nearest;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a CSV of our own to fill in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a CSV to fill in, the numbers empty. A row without numbers is set aside, so that rows"
          + " may stay as they are.",
      ""
    },
    footer = {
      "",
      "  tellingen           own counts: a row for each KPI of conf/targets.yaml and region that"
          + " has",
      "                      a target for it",
      "  personeel           staff by region, sector, year and age class: persons, mean hours a"
          + " week",
      "  zorggebruik         use of care by sector, prevalence, clients: per 1000 of an age and"
          + " sex;",
      "                      without regio for the Netherlands",
      "  bevolkingsprognose  expected inhabitants by region, year, age and sex",
      "  prognose            a publisher's forecast of demand for and supply of staff, by region,",
      "                      sector, scenario and year; uitgave is the year in which it came out",
      "  initiatieven        what your own initiatives save: a row for each, with a worked example",
      "",
      "A spreadsheet opens it as it is; save it as CSV again. leeftijd (18-64, 65+) and geslacht",
      "(man, vrouw) may stay empty: then everybody is meant. formule of an initiative is"
          + " arithmetic",
      "over its parameters: names, numbers with a point, + - * / and brackets, beginning with a"
          + " name",
      "or a bracket (a spreadsheet takes what begins with = + or - for its own formula)."
          + " parameters",
      "are naam=getal eenheid, with | between them.",
      "",
      "Examples:",
      "  regiobeeld template > tellingen.csv",
      "  regiobeeld template --kpi valincidenten --kpi jongeren_ggz > tellingen.csv",
      "  regiobeeld template --kind personeel > personeel.csv"
    })
final class TemplateCommand implements Callable<Integer> {
  /** Tells a spreadsheet that the text is UTF-8. */
  private static final char MARK = '\uFEFF';

  @Spec CommandSpec spec;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What to fill in: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "tellingen")
  Template kind = Template.TELLINGEN;

  @Option(
      names = "--kpi",
      paramLabel = "ID",
      description = "Of tellingen only this KPI; may be given more than once. Default: all.")
  List<String> wanted = List.of();

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @Override
  public Integer call() {
    if (kind != Template.TELLINGEN && !wanted.isEmpty()) {
      throw Refusal.usage("--kpi goes with --kind tellingen only; leave one of them out");
    }
    print(spec.commandLine().getOut(), kind == Template.TELLINGEN ? counts() : kind.rows());
    return 0;
  }

  private void print(PrintWriter out, List<List<String>> rows) {
    out.print(MARK);
    try {
      CSVPrinter printer = new CSVPrinter(out, Header.format(';'));
      printer.printRecord(kind.columns());
      printer.printRecords(rows);
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<String>> counts() {
    Home home = new Home(new Places(new Configuration()));
    Targets targets = home.settings(conf, home.reference()).targets();
    for (String id : wanted) {
      if (!targets.kpis().containsKey(id)) {
        throw Refusal.usage(
            "--kpi %s: there is no such KPI in conf/targets.yaml%s"
                .formatted(id, Nearest.hint(id, targets.kpis().keySet())));
      }
    }
    return targets.kpis().values().stream()
        .filter(kpi -> wanted.isEmpty() || wanted.contains(kpi.indicator().id()))
        .flatMap(kpi -> regions(kpi, targets).stream().map(region -> row(kpi, region)))
        .toList();
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

  private List<String> row(Kpi kpi, String region) {
    List<String> row = new ArrayList<>(List.of(kpi.indicator().id(), region));
    row.addAll(Collections.nCopies(kind.columns().size() - row.size() - 1, ""));
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
