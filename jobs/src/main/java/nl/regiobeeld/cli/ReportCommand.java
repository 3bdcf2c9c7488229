package nl.regiobeeld.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regiobeeld.claim.Finding;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.SealedTables;
import nl.regiobeeld.figure.Outlines;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.job.DiffJob;
import nl.regiobeeld.job.DiffRequest;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.report.Area;
import nl.regiobeeld.report.Ingredients;
import nl.regiobeeld.report.Report;
import nl.regiobeeld.report.Unequal;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Remembered;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the report of an edition. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Makes one folder of pages, in Dutch, that opens from a disk and needs no network: regions"
          + " with their key numbers, figures and tables, where each number comes from, the plans'"
          + " sentences, what changed since the edition before, methods, sources and dictionary."
          + " It goes to <out>/rendered/<edition>/rapport/; begin with index.html.",
      ""
    },
    footer = {
      "",
      "Without --regio the own regions and the Netherlands have all figures and the origin of"
          + " every",
      "number; GGD regions and gemeenten have their wheels, key numbers and tables, with the"
          + " origin",
      "of the wheels and of key numbers about health, and for other numbers the command that tells",
      "it.",
      "",
      "Examples:",
      "  regiobeeld report",
      "  regiobeeld report --edition 2026 --previous 2025",
      "  regiobeeld report --regio ZL,GM0917 --outlines gemeenten.geojson",
      "",
      "Exit code 4: a table is not as it was published, and nothing was written; or the report was",
      "written, and a number on it does not follow from what it is said to follow from."
    })
final class ReportCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Spec CommandSpec spec;

  @Mixin OpenEdition edition;

  @Option(
      names = "--regio",
      paramLabel = "CODE",
      split = ",",
      description =
          "Only these regions, by regio_code, each with all figures and origins. Default: own"
              + " regions, the Netherlands, GGD regions and gemeenten.")
  List<String> regions = List.of();

  @Option(
      names = "--outlines",
      paramLabel = "FILE",
      description =
          "GeoJSON with the outlines of gemeenten, as for figures. Without it maps are tiles.")
  Optional<String> outlines = Optional.empty();

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "Folder of the settings. Default: the project's conf.")
  Optional<String> conf = Optional.empty();

  @Option(
      names = "--previous",
      paramLabel = "NAME",
      description = "The edition to compare with. Default: the one made before this one.")
  Optional<String> previous = Optional.empty();

  @Override
  public Integer call() {
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      progress.step("checking", "edition " + edition.name());
      SealedTables tables = edition.sealed();
      tables.check();
      ReportFolder folder = new ReportFolder(edition.places(), folder(), progress);
      Optional<Unequal> unequal = new Report(ingredients(tables, progress), folder).make();
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%,d files, %.1f MB; open %s%n",
              folder.files(),
              folder.bytes() / MEGABYTE,
              new Path(folder(), Report.FIRST).toUri().getPath());
      unequal.ifPresent(ReportCommand::refuse);
    }
    return 0;
  }

  private static void refuse(Unequal unequal) {
    throw Refusal.check(
        "the report is written, but %d number(s) do not follow from what they are said to follow from; the first: %s"
            .formatted(unequal.numbers(), unequal.command()));
  }

  private Ingredients ingredients(Facts tables, ProgressLine progress) {
    Home home = new Home(edition.places());
    ReportAreas known = new ReportAreas(tables, edition.name());
    List<Area> areas = regions.isEmpty() ? known.usual() : known.named(regions);
    Outlines shapes =
        outlines.map(file -> OutlinesFile.read(edition.places(), file)).orElse(Outlines.NONE);
    List<Finding> findings = Finding.of(PlanClaims.all(home, conf), new Remembered(tables));
    Optional<EditionBefore> before =
        EditionBefore.of(edition, previous, spec.commandLine().getErr());
    return new Ingredients(
        tables,
        edition.manifest(),
        Pictures.stamp(edition.manifest()),
        areas,
        home.figures(conf),
        shapes,
        before
            .map(each -> Finding.beside(findings, new Remembered(each.tables())))
            .orElse(findings),
        before.map(each -> difference(each.manifest(), progress)));
  }

  /** Only with an edition before is Spark started. */
  private Difference difference(Manifest before, ProgressLine progress) {
    progress.step("comparing", "with edition " + before.editie());
    return new DiffJob(new Places(Sessions.hadoop()), progress)
        .run(
            new DiffRequest(
                edition.out,
                before.editie(),
                edition.name(),
                Set.of(),
                Optional.empty(),
                Integer.MAX_VALUE));
  }

  private Path folder() {
    Path rendered = new Path(edition.editions().folder().getParent(), "rendered");
    return new Path(new Path(rendered, edition.name()), "rapport");
  }
}
