package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.job.StaffingJob;
import nl.regiobeeld.job.Summary;
import nl.regiobeeld.region.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the tables about staff again, under other settings. */
@Command(
    name = "staffing",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the tables about staff again from the current edition, after a change in"
          + " conf/scenarios, conf/initiatives or conf/sums.yaml, and publishes a new edition. No"
          + " extract is read; all other tables are taken over.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld staffing --edition 2026-more-inflow",
      "  regiobeeld diff 2026 2026-more-inflow --table arbeidsmarkt"
    })
final class StaffingCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where editions are published. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      description = "Name of the new edition. Default: date and time (UTC).")
  Optional<String> edition = Optional.empty();

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "The folder with settings. Default: the project's conf/.")
  Optional<String> conf = Optional.empty();

  @Override
  public Integer call() {
    Instant start = Instant.now();
    PrintWriter err = spec.commandLine().getErr();
    Places places = new Places(Sessions.hadoop());
    Home home = new Home(places);
    Reference reference = home.reference();
    Settings settings = home.settings(conf, reference);
    Summary summary;
    try (ProgressLine progress = new ProgressLine(err);
        Stop stop = new Stop(err, progress)) {
      summary = new StaffingJob(settings, reference, places, stop).run(out, edition);
    }
    new RunReport(spec.commandLine().getOut())
        .print(summary, Duration.between(start, Instant.now()));
    return 0;
  }
}
