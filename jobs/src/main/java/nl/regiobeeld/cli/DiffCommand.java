package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.job.DiffJob;
import nl.regiobeeld.job.DiffRequest;
import nl.regiobeeld.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two published editions. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what differs between two editions and why: new periods, revised sources, changed"
          + " definitions, configuration or code; the largest movements; which colours flipped.",
      ""
    },
    footer = {
      "",
      "text and json hold the counts and the largest differences; csv every one of them. How to"
          + " read",
      "it: jobs/docs/runbook.md. Differences are no error: the exit code is 0.",
      "",
      "Examples:",
      "  regiobeeld diff 2025 CURRENT",
      "  regiobeeld diff 2025 2026 --regio ZL --limit 20",
      "  regiobeeld diff 2025 2026 --table zorgkosten --format csv > verschillen.csv"
    })
final class DiffCommand implements Callable<Integer> {
  /** The output formats, as typed by the user. */
  enum Format {
    text,
    csv,
    json
  }

  private static final int SCREEN = 5;
  private static final int MANY = 1000;

  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier edition; CURRENT is the current one.")
  String was;

  @Parameters(index = "1", paramLabel = "B", description = "The later edition, or CURRENT.")
  String now;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where editions are published. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Only this table; may be given more than once. Default: all.")
  Set<String> tables = Set.of();

  @Option(
      names = "--regio",
      paramLabel = "ID",
      description =
          "Movements, flips and csv of this region only, of any kind. Default: csv of all;"
              + " movements and flips of own regions, provincies, GGD regions and the country.")
  Optional<String> region = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most this many rows per list; of csv in all. Default: 5 for text, 1000 for json, all"
              + " for csv.")
  Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or json. Default: ${DEFAULT-VALUE}.")
  Format format = Format.text;

  @Override
  public Integer call() {
    limit
        .filter(rows -> rows < 0)
        .ifPresent(
            rows -> {
              throw Refusal.usage("--limit " + rows + ": give 0 or more");
            });
    PrintWriter printer = spec.commandLine().getOut();
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      DiffJob job = new DiffJob(new Places(Sessions.hadoop()), progress);
      switch (format) {
        case text -> new DiffText(printer).print(job.run(request(SCREEN)), region);
        case json -> DiffJson.print(printer, job.run(request(MANY)));
        case csv -> DiffCsv.print(printer, limit, taker -> job.rows(request(MANY), taker));
      }
    }
    return 0;
  }

  private DiffRequest request(int usual) {
    return new DiffRequest(out, was, now, tables, region, limit.orElse(usual));
  }
}
