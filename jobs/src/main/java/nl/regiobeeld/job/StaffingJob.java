package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.spark.sql.SparkSession;

/**
 * Makes the tables about staff again under other settings about staff; all else is taken over from
 * the current edition, and no input is read.
 */
public final class StaffingJob {
  private final Settings settings;
  private final Reference reference;
  private final Places places;
  private final Progress progress;

  /** A job under these settings. */
  public StaffingJob(Settings settings, Reference reference, Places places, Progress progress) {
    this.settings = settings;
    this.reference = reference;
    this.places = places;
    this.progress = progress;
  }

  /**
   * Runs the job.
   *
   * @param out the output folder, as the user wrote it
   * @param edition the new edition's name; none for one from date and time
   * @throws Refusal when nothing was published, with the reason; earlier editions are as they were
   */
  public Summary run(String out, Optional<String> edition) {
    Editions editions = new Editions(places, places.qualified(out));
    current(editions);
    String name = edition.orElseGet(EditionName::ofNow);
    editions.requireFree(name);
    try (Lock lock = Locks.take(places, editions, out)) {
      editions.requireFree(name);
      editions.begin();
      return publish(editions, current(editions), name, lock);
    }
  }

  private Manifest current(Editions editions) {
    Manifest named = editions.open(Optional.empty());
    Manifest current =
        editions
            .trusted()
            .orElseThrow(
                () ->
                    Refusal.check(
                        "the manifest of edition %s was changed after it was written; make a new one with ./regiobeeld update"
                            .formatted(named.editie())));
    requireSameRest(current);
    return current;
  }

  /** Refuses when other tables would come out differently, too. */
  private void requireSameRest(Manifest current) {
    String again = "; make all tables again with ./regiobeeld update";
    if (!CodeVersion.text().equals(current.codeVersie())) {
      throw Refusal.usage(
          "edition %s was made by another version of the program (%s)%s"
              .formatted(current.editie(), current.codeVersie(), again));
    }
    Set<String> files = new TreeSet<>(settings.digests().keySet());
    files.addAll(current.configuratie().keySet());
    List<String> changed =
        files.stream()
            .filter(file -> !Origin.isStaffing(file))
            .filter(
                file ->
                    !Objects.equals(settings.digests().get(file), current.configuratie().get(file)))
            .toList();
    if (!changed.isEmpty()) {
      throw Refusal.usage(
          "%s changed since edition %s, and more than the tables about staff follows from that%s"
              .formatted(String.join(", ", changed), current.editie(), again));
    }
    if (!current.regios().isEmpty()) {
      throw Refusal.usage(
          "edition %s has some regions only (%s), and staff is compared with the Netherlands%s"
              .formatted(current.editie(), String.join(", ", current.regios()), again));
    }
  }

  private Summary publish(Editions editions, Manifest current, String name, Lock lock) {
    progress.step("starting Spark", "");
    SparkSession spark = Sessions.open();
    try (Draft draft = new Draft(editions, name, spark, lock)) {
      Store store = draft.store();
      Reuse reuse = new Reuse(places, table -> null, Optional.of(current));
      Output output = new Output(store, Set.of(), reuse);
      for (Table table : Tables.all()) {
        if (!Tables.staffing().contains(table) && !table.equals(DriftTables.VERANDERINGEN)) {
          progress.step("taking over", table.name());
          reuse.carry(table, editions, store);
        }
      }
      RegionFrames regions = new RegionFrames(spark, reference, settings.ownRegions());
      List<String> remarks = new ArrayList<>();
      remarks.add("all other tables are those of edition " + current.editie());
      remarks.addAll(
          new StaffingBuilder(spark, settings, reference, regions, output, progress)
              .build(
                  store.read(InputTables.WAARNEMINGEN), store.read(DriverTable.VRAAGONTWIKKELING)));
      Changes changes =
          new Comparison(spark, output, settings.catalogue(), reference.register())
              .writeNone(editions);
      places.delete(store.staging());
      progress.step(Progress.PUBLISHING, name);
      Map<String, Long> rows =
          new Publication(spark, editions, lock, settings.digests(), Provenance.of(current))
              .publish(name, store, reuse);
      draft.keep();
      rows.keySet().retainAll(Tables.staffing().stream().map(Table::name).toList());
      return new Summary(
          name, draft.place(), List.of(), List.of(), List.of(), remarks, changes, rows);
    }
  }
}
