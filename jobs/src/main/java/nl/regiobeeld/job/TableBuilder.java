package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.regiobeeld.check.Accounts;
import nl.regiobeeld.check.Decisions;
import nl.regiobeeld.check.Reconciliation;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.indicator.Conversion;
import nl.regiobeeld.indicator.Differences;
import nl.regiobeeld.indicator.Indicators;
import nl.regiobeeld.indicator.Weights;
import nl.regiobeeld.io.Records;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.ConversionTable;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.DifferenceTable;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.WeighingTables;
import nl.regiobeeld.source.Observations;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Builds the tables of an edition: conform, account, compute, check. */
final class TableBuilder {
  private final SparkSession spark;
  private final Settings settings;
  private final Reference reference;
  private final Progress progress;
  private final Intake intake;
  private final Output output;
  private final Frames frames;
  private final RegionFrames places;

  TableBuilder(
      SparkSession spark,
      Output output,
      Settings settings,
      Reference reference,
      Progress progress,
      Intake intake) {
    this.spark = spark;
    this.output = output;
    this.settings = settings;
    this.reference = reference;
    this.progress = progress;
    this.intake = intake;
    this.frames = new Frames(spark, intake.files(), settings.catalogue(), settings.indicators());
    this.places = new RegionFrames(spark, reference, settings.ownRegions());
  }

  /**
   * Builds and writes all tables.
   *
   * @param indeling the year whose gemeenten table omgerekend has
   * @return which gemeenten each source covers
   */
  Coverage build(int indeling) {
    Settled settled = settled();
    Dataset<Row> observations = observations(settled);
    try (Beside beside = new Beside()) {
      Supplier<Dataset<Row>> costs =
          beside.begin(
              () -> {
                accounts(settled);
                return costs(observations);
              });
      HealthTables health = health(settled, observations);
      health.writeBesides(settings.standardYear());
      Dataset<Row> indicators = health.write();
      Supplier<Void> compared =
          beside.begin(
              () -> {
                check(settled.records(), costs.get());
                series().write(observations, indicators, costs.get());
                return null;
              });
      List<String> remarks = staff(observations, health.coverage());
      differences(indicators, costs.get(), observations, health.weights());
      omgerekend(settled, health, indeling);
      compared.get();
      return health.coverage().remarked(settled.older().remarks()).remarked(remarks);
    }
  }

  /** The tables about what care will be asked for, and about who is there to give it. */
  private List<String> staff(Dataset<Row> observations, Coverage coverage) {
    Dataset<Row> drivers =
        new DriverTables(output, frames, places, progress).write(observations, coverage);
    return new StaffingBuilder(spark, settings, reference, places, output, progress)
        .build(observations, drivers);
  }

  /**
   * What was read.
   *
   * @param records with their final outcome
   * @param older which files are in an older indeling than others
   */
  record Settled(Dataset<Row> records, OlderFiles older) {}

  /** Reads the files and decides which of their records count. */
  Settled settled() {
    progress.step("reading", intake.files().size() + " files");
    Dataset<Row> raw = Records.read(spark, intake.files(), reference.register(), reference.names());
    Dataset<Row> named =
        stage("records", raw).join(broadcast(frames.files()), new String[] {"bestand_nr"}, "inner");
    OlderFiles older = OlderFiles.of(named, intake.files(), reference.register());
    return new Settled(Decisions.settle(older.renamed(named), frames.measures()), older);
  }

  /** Table waarnemingen. */
  Dataset<Row> observations(Settled settled) {
    progress.step("conforming", "waarnemingen");
    Dataset<Row> conformed =
        Observations.of(settled.records(), frames.measures(), places.regions());
    output.whole(InputTables.WAARNEMINGEN, () -> conformed);
    return output.store().read(InputTables.WAARNEMINGEN);
  }

  /** What the columns mean, and what became of every row. */
  private void accounts(Settled settled) {
    Dataset<Row> records = settled.records();
    output.small(DefinitionTable.DEFINITIES, frames::meanings);
    output.small(
        InputTables.BRONNEN,
        () -> Accounts.sources(settled.older().renamedFiles(frames.files()), records));
    output.small(InputTables.APART, () -> Accounts.aside(records));
    output.small(InputTables.AFGEKEURD, () -> Accounts.rejected(records));
  }

  /** Tables tarieven and zorgkosten; the latter of all regions. */
  Dataset<Row> costs(Dataset<Row> observations) {
    progress.step("computing", "zorgkosten");
    return new CostTables(output, frames, places)
        .write(observations.where(newest()), frames.standardYear(settings.standardYear()));
  }

  /** Of several files about one year, costs are those in its newest indeling. */
  private Column newest() {
    return col("bron").isInCollection(frames.care());
  }

  /** What table indicatoren is made from: tables samenstelling and gewichten are written. */
  HealthTables health(Settled settled, Dataset<Row> observations) {
    Set<String> monitors = settled.older().with(frames.withIndicators());
    Coverage coverage = Coverage.of(observations, monitors, reference.register());
    WeightPlan plan = new WeightPlan(coverage, monitors, frames.counting());
    output.small(WeighingTables.SAMENSTELLING, places::composition);
    Dataset<Row> parts =
        output.small(
            WeighingTables.GEWICHTEN,
            () ->
                Weights.parts(
                    observations, plan.shares(spark), plan.carried(spark, reference.register())));
    Dataset<Row> weights = stage("weights", Weights.of(parts));
    progress.step("computing", "indicatoren");
    Indicators recipe =
        new Indicators(
            observations,
            frames.monitors(),
            frames.polarity(),
            places.membership(),
            places.equals(),
            weights,
            places.sizes(coverage.indelingen()),
            settings.preference());
    return new HealthTables(output, own(), recipe, coverage, monitors);
  }

  private SeriesTables series() {
    return new SeriesTables(output, settings, frames, places, own(), progress);
  }

  private TargetTables own() {
    return new TargetTables(spark, settings.targets(), places);
  }

  private void differences(
      Dataset<Row> indicators,
      Dataset<Row> costs,
      Dataset<Row> observations,
      Dataset<Row> weights) {
    progress.step("computing", "verschillen");
    Dataset<Row> wanted = output.published(places.membership());
    output.byRegion(
        DifferenceTable.VERSCHILLEN,
        () ->
            new Differences(indicators, costs, observations, weights, wanted, settings.rankings())
                .compute());
  }

  private void omgerekend(Settled settled, HealthTables health, int indeling) {
    progress.step("computing", "omgerekend");
    Set<String> care = settled.older().with(frames.care());
    Dataset<Row> values = Conversion.values(health.observations(), care, health.monitors());
    Map<String, Integer> methods = frames.precedence(settings.preference());
    ConversionPlan plan =
        new ConversionPlan(reference.register(), health.coverage(), methods, indeling);
    output.byRegion(
        ConversionTable.OMGEREKEND,
        () -> Conversion.compute(values, plan.parts(spark), health.weights(), indeling));
  }

  private void check(Dataset<Row> records, Dataset<Row> costs) {
    progress.step("checking", "aansluiting");
    Dataset<Row> reconciled =
        output.small(
            InputTables.AANSLUITING,
            () -> Reconciliation.of(records.where(newest()), frames.measures(), costs));
    Reconciliation.require(reconciled);
  }

  private Dataset<Row> stage(String name, Dataset<Row> rows) {
    return output.store().stage(name, rows);
  }
}
