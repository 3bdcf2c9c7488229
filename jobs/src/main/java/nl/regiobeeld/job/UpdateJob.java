package nl.regiobeeld.job;

import java.util.Map;
import java.util.Set;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.Nearest;
import org.apache.spark.sql.SparkSession;

/** From extracts to a published edition: all of it, or nothing. */
public final class UpdateJob {
  private final Settings settings;
  private final Reference reference;
  private final Places places;
  private final Progress progress;

  /** A job under these settings. */
  public UpdateJob(Settings settings, Reference reference, Places places, Progress progress) {
    this.settings = settings;
    this.reference = reference;
    this.places = places;
    this.progress = progress;
  }

  /**
   * Runs the job.
   *
   * @throws Refusal when nothing was published, with the reason; earlier editions are as they were
   */
  public Summary run(UpdateRequest request) {
    Editions editions = new Editions(places, places.qualified(request.out()));
    String name = request.edition().orElseGet(EditionName::ofNow);
    editions.requireFree(name);
    requireKnown(request.regions());
    requireKnown(request.indeling().orElse(settings.indeling()));
    Intake intake = Intake.of(places, request, settings.catalogue(), progress);
    try (Lock lock = Locks.take(places, editions, request.out())) {
      editions.requireFree(name);
      editions.begin();
      return publish(request, editions, name, intake, lock);
    }
  }

  private Summary publish(
      UpdateRequest request, Editions editions, String name, Intake intake, Lock lock) {
    progress.step("starting Spark", "");
    SparkSession spark = Sessions.open(intake.bytes());
    try (Draft draft = new Draft(editions, name, spark, lock)) {
      Store store = draft.store();
      Reuse reuse = new Reuse(places, origin(request, intake)::of, editions.trusted());
      if (!request.force()) {
        progress.step("comparing", "with the current edition");
        reuse.take(editions, store, !request.regions().isEmpty());
      }
      Output output = new Output(store, request.regions(), reuse);
      Coverage coverage = tables(request, spark, output, intake);
      progress.step("comparing", "veranderingen");
      Comparison comparison =
          new Comparison(spark, output, settings.catalogue(), reference.register());
      Changes changes =
          reuse.isComplete()
              ? comparison.writeNone(editions)
              : comparison.write(intake.files(), editions);
      places.delete(store.staging());
      progress.step(Progress.PUBLISHING, name);
      Provenance provenance = Provenance.of(intake, request.regions());
      UpdateReport report = new UpdateReport(intake, coverage, changes, reuse);
      Summary sources = report.of(name, draft.place(), store, Map.of());
      Map<String, Long> rows =
          new Publication(spark, editions, lock, settings.digests(), provenance)
              .publish(name, store, reuse);
      draft.keep();
      return sources.with(rows);
    }
  }

  private Origin origin(UpdateRequest request, Intake intake) {
    return new Origin(
        CodeVersion.fingerprint(),
        settings,
        request.indeling().orElse(settings.indeling()),
        request.regions(),
        intake);
  }

  /** Builds the tables that are not taken over. */
  private Coverage tables(UpdateRequest request, SparkSession spark, Output output, Intake intake) {
    if (output.reuse().isComplete()) {
      return Coverage.UNKNOWN;
    }
    return new TableBuilder(spark, output, settings, reference, progress, intake)
        .build(request.indeling().orElse(settings.indeling()));
  }

  private void requireKnown(int indeling) {
    if (indeling < Register.FIRST_YEAR || indeling > settings.indeling()) {
      throw Refusal.usage(
          "--indeling %d: the register has the gemeenten of %d to %d; for a later year extend data/reference and conf/regiobeeld.yaml"
              .formatted(indeling, Register.FIRST_YEAR, settings.indeling()));
    }
  }

  private void requireKnown(Set<String> regions) {
    Set<String> known = new RegionFrames(null, reference, settings.ownRegions()).codes();
    for (String region : regions) {
      if (!known.contains(region)) {
        throw Refusal.usage(
            "--regions: there is no region '" + region + "'" + Nearest.hint(region, known));
      }
    }
  }
}
