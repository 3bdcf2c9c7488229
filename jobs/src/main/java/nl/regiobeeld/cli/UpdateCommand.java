package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.job.Summary;
import nl.regiobeeld.job.UpdateJob;
import nl.regiobeeld.job.UpdateRequest;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.region.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds and publishes an edition. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = {
      "Reads extracts, computes the tables and publishes them as a new edition: all of it, or"
          + " nothing. Without options: the embedded sample, into out/.",
      ""
    },
    footer = {
      "",
      "Files may lie in any arrangement; their content tells what they are. Rows that cannot be",
      "used are listed in table afgekeurd with file, line, column and reason.",
      "",
      "Examples:",
      "  regiobeeld fetch && regiobeeld update --landing",
      "  regiobeeld update --in extracts --out /data/regiobeeld --edition 2026",
      "  regiobeeld update --in kosten.csv --year kosten.csv=2022 --regions ZL,NML,NL00"
    })
final class UpdateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description =
          "A file or folder with extracts; may be given more than once. Default: the sample.")
  List<String> in = List.of();

  @Option(
      names = "--landing",
      description = "Read what ./regiobeeld fetch brought to landing, of each source the newest.")
  boolean landing;

  @Option(
      names = "--year",
      paramLabel = "FILE=YYYY",
      description = "The year of a file whose rows and name do not tell it.")
  Map<String, Integer> years = new LinkedHashMap<>();

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
      names = "--regions",
      paramLabel = "ID",
      split = ",",
      description = "Only these regions, by code or own id. Default: every known region.")
  Set<String> regions = Set.of();

  @Option(
      names = "--indeling",
      paramLabel = "YYYY",
      description = "The year whose gemeenten table omgerekend has. Default: the newest known.")
  Optional<Integer> indeling = Optional.empty();

  @Option(
      names = "--force",
      description = {
        "Make every table again, also those whose input, settings and program did not change since",
        "the current edition; ends with 4 when other rows come out."
      })
  boolean force;

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
    boolean sample = in.isEmpty() && !landing;
    List<String> inputs = sample ? List.of(home.place(Home.sample()).toString()) : in;
    if (sample) {
      err.println("No --in given: building the embedded sample; every number in it is made up.");
    }
    UpdateRequest request =
        new UpdateRequest(inputs, landing, years, out, edition, indeling, ownCodes(), force);
    Summary summary;
    try (ProgressLine progress = new ProgressLine(err);
        Stop stop = new Stop(err, progress)) {
      summary = new UpdateJob(settings, reference, places, stop).run(request);
    }
    new RunReport(spec.commandLine().getOut())
        .print(summary, Duration.between(start, Instant.now()));
    return 0;
  }

  /** The wanted regions by the codes that are published: NL01 is NL00. */
  private Set<String> ownCodes() {
    return regions.stream()
        .map(code -> code.equals("NL01") ? Region.NETHERLANDS : code)
        .collect(Collectors.toSet());
  }
}
