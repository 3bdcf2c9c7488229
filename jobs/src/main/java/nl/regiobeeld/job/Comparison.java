package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.check.Presence;
import nl.regiobeeld.drift.Change;
import nl.regiobeeld.drift.Drift;
import nl.regiobeeld.drift.Snapshot;
import nl.regiobeeld.drift.Step;
import nl.regiobeeld.drift.Turnover;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What the input consists of, and what changed in it since the current edition. */
final class Comparison {
  private static final StructType STEPS =
      new StructType().add("bron", StringType).add("was", IntegerType).add("werd", IntegerType);

  private final SparkSession spark;
  private final Store store;
  private final Output output;
  private final Snapshots snapshots;
  private final Register register;

  Comparison(SparkSession spark, Output output, Catalogue catalogue, Register register) {
    this.spark = spark;
    this.store = output.store();
    this.output = output;
    this.snapshots = new Snapshots(catalogue);
    this.register = register;
  }

  /** Writes the tables kolommen, dekking and veranderingen; waarnemingen must be there. */
  Changes write(List<SourceFile> files, Editions editions) {
    Dataset<Row> observations = store.read(InputTables.WAARNEMINGEN);
    output.small(DriftTables.KOLOMMEN, () -> new InputColumns(files).table(spark, observations));
    Snapshot now = snapshots.read(store, Snapshots.files(files), true);
    output.small(DriftTables.DEKKING, () -> Snapshots.coverage(spark, now));
    Changes changes = changes(now, editions);
    store.write(DriftTables.VERANDERINGEN, table(changes.all()));
    return changes;
  }

  /** Writes the table veranderingen of a run whose inputs are those of the current edition. */
  Changes writeNone(Editions editions) {
    store.write(DriftTables.VERANDERINGEN, table(List.of()));
    String since = editions.latest().map(Manifest::editie).orElse("");
    return new Changes(since, List.of(), List.of());
  }

  /** Whatever is wrong with an old edition, it must not keep a new one from being published. */
  private Changes changes(Snapshot now, Editions editions) {
    try {
      Optional<Manifest> latest = editions.latest();
      if (latest.isEmpty()) {
        return Changes.NONE;
      }
      Store there = new Store(spark, editions.folder(latest.get().editie()));
      Previous previous = Previous.read(latest.get(), there, snapshots);
      return compare(previous, previous.comparable(now));
    } catch (Exception e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Changes(
          "", List.of(), List.of("not compared with the current edition, unreadable: " + why));
    }
  }

  private Changes compare(Previous previous, Snapshot now) {
    Snapshot was = previous.snapshot();
    List<Change> all = Drift.between(was, now, turnover(previous, now), register);
    return new Changes(previous.name(), all, previous.remarks());
  }

  private List<Turnover> turnover(Previous previous, Snapshot now) {
    Snapshot was = previous.snapshot();
    List<Row> steps = new ArrayList<>();
    for (String source : was.sharedWith(now)) {
      for (Step step : Step.between(was.periods(source), now.periods(source))) {
        if (was.hasParts(source, step.was()) && now.hasParts(source, step.now())) {
          steps.add(RowFactory.create(source, step.was(), step.now()));
        }
      }
    }
    return steps.isEmpty()
        ? List.of()
        : Presence.turnover(
                previous.store().read(InputTables.WAARNEMINGEN),
                store.read(InputTables.WAARNEMINGEN),
                spark.createDataFrame(steps, STEPS))
            .collectAsList()
            .stream()
            .map(Comparison::turnover)
            .toList();
  }

  private static Turnover turnover(Row row) {
    return new Turnover(
        row.getAs("bron"),
        new Step(row.getAs("was"), row.getAs("werd")),
        RegionKind.ofCode(row.getAs("soort")).orElse(RegionKind.EIGEN).label(),
        row.getAs("weg"),
        row.getAs("nieuw"));
  }

  private Dataset<Row> table(List<Change> changes) {
    List<Row> rows =
        changes.stream()
            .map(
                change ->
                    RowFactory.create(
                        change.source(),
                        change.subject().label(),
                        change.kind().label(),
                        change.name(),
                        change.was(),
                        change.now(),
                        change.note()))
            .toList();
    return spark.createDataFrame(rows, Schemas.of(DriftTables.VERANDERINGEN)).coalesce(1);
  }
}
