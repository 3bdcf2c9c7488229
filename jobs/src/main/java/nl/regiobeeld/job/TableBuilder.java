package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.Map;
import java.util.Set;
import nl.regiobeeld.check.Accounts;
import nl.regiobeeld.check.Decisions;
import nl.regiobeeld.check.Reconciliation;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.indicator.Breakdowns;
import nl.regiobeeld.indicator.CareCells;
import nl.regiobeeld.indicator.CareCosts;
import nl.regiobeeld.indicator.Conversion;
import nl.regiobeeld.indicator.Differences;
import nl.regiobeeld.indicator.Indicators;
import nl.regiobeeld.indicator.Inhabitants;
import nl.regiobeeld.indicator.WaitingTimes;
import nl.regiobeeld.indicator.Weights;
import nl.regiobeeld.io.Records;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.ConversionTable;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.DifferenceTable;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.WaitingTable;
import nl.regiobeeld.schema.WeighingTables;
import nl.regiobeeld.source.Observations;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Builds the tables of an edition: conform, account, compute, check. */
final class TableBuilder {
  private final SparkSession spark;
  private final Store store;
  private final Settings settings;
  private final Reference reference;
  private final Progress progress;

  TableBuilder(
      SparkSession spark, Store store, Settings settings, Reference reference, Progress progress) {
    this.spark = spark;
    this.store = store;
    this.settings = settings;
    this.reference = reference;
    this.progress = progress;
  }

  /**
   * Builds and writes all tables.
   *
   * @param regions codes of the regions to publish; empty for all
   * @param indeling the year whose gemeenten table omgerekend has
   * @return which gemeenten each source covers
   */
  Coverage build(Intake intake, Set<String> regions, int indeling) {
    Frames frames = new Frames(spark, intake.files(), settings.catalogue(), settings.indicators());
    RegionFrames places = new RegionFrames(spark, reference, settings.ownRegions());

    progress.step("reading", intake.files().size() + " files");
    Dataset<Row> raw = Records.read(spark, intake.files(), reference.register(), reference.names());
    Dataset<Row> named =
        store
            .stage("records", raw)
            .join(broadcast(frames.files()), new String[] {"bestand_nr"}, "inner");
    OlderFiles older = OlderFiles.of(named, intake.files(), reference.register());
    Dataset<Row> records = Decisions.settle(older.renamed(named), frames.measures());

    progress.step("conforming", "waarnemingen");
    Dataset<Row> conformed = Observations.of(records, frames.measures(), places.regions());
    store.write(InputTables.WAARNEMINGEN, conformed);
    Dataset<Row> observations = store.read(InputTables.WAARNEMINGEN);
    writeSmall(DefinitionTable.DEFINITIES, frames.meanings());
    writeSmall(InputTables.BRONNEN, Accounts.sources(older.renamedFiles(frames.files()), records));
    writeSmall(InputTables.APART, Accounts.aside(records));
    writeSmall(InputTables.AFGEKEURD, Accounts.rejected(records));

    progress.step("computing", "zorgkosten");
    Column newest = col("bron").isInCollection(frames.care());
    Dataset<Row> cells = store.stage("zorgcellen", CareCells.of(observations.where(newest)));
    writeSmall(CareTables.TARIEVEN, CareCells.rates(cells, frames.careTypes()));
    Dataset<Row> costs = store.stage("zorgkosten", costs(cells, frames, places));
    writeByRegion(ResultTables.ZORGKOSTEN, costs, regions);
    Set<String> monitors = older.with(frames.withIndicators());
    Coverage coverage = Coverage.of(observations, monitors, reference.register());
    writeSmall(WeighingTables.SAMENSTELLING, places.composition());
    writeSmall(WeighingTables.GEWICHTEN, weighing(observations, coverage, frames, monitors));
    Dataset<Row> weights = store.stage("weights", Weights.of(store.read(WeighingTables.GEWICHTEN)));
    progress.step("computing", "indicatoren");
    Indicators indicators = indicators(observations, coverage, frames, places, weights);
    Dataset<Row> weighted = store.stage("weighted", indicators.weighted());
    writeByRegion(ResultTables.INDICATOREN, indicators.compute(weighted), regions);
    writeByRegion(WeighingTables.CONTROLE_GEWOGEN, indicators.check(weighted), regions);
    writeByRegion(
        ResultTables.UITSPLITSINGEN, Breakdowns.of(observations, frames.monitors()), regions);
    progress.step("computing", "verschillen");
    Dataset<Row> everywhere =
        regions.isEmpty() ? store.read(ResultTables.INDICATOREN) : indicators.compute(weighted);
    Differences differences =
        new Differences(
            everywhere,
            costs,
            observations,
            weights,
            ofRegions(places.membership(), regions),
            settings.rankings());
    writeByRegion(DifferenceTable.VERSCHILLEN, differences.compute(), regions);
    progress.step("computing", "bevolking");
    Inhabitants people =
        new Inhabitants(
            observations,
            frames.populations(),
            places.membership(),
            places.sizes(coverage.indelingen()));
    writeByRegion(ResultTables.BEVOLKING, people.compute(), regions);
    progress.step("computing", "wachttijden");
    Dataset<Row> waits =
        WaitingTimes.compute(observations, places.membership(), settings.treeknorm());
    writeByRegion(WaitingTable.WACHTTIJDEN, waits, regions);
    progress.step("computing", "omgerekend");
    Set<String> care = older.with(frames.care());
    Dataset<Row> values = Conversion.values(observations, care, monitors);
    Dataset<Row> parts = parts(coverage, frames, indeling);
    writeByRegion(
        ConversionTable.OMGEREKEND, Conversion.compute(values, parts, weights, indeling), regions);
    progress.step("checking", "aansluiting");
    writeSmall(
        InputTables.AANSLUITING,
        Reconciliation.of(records.where(newest), frames.measures(), costs));
    Reconciliation.require(store.read(InputTables.AANSLUITING));
    return coverage.remarked(older.remarks());
  }

  private Dataset<Row> costs(Dataset<Row> cells, Frames frames, RegionFrames places) {
    return CareCosts.compute(
        cells,
        store.read(CareTables.TARIEVEN),
        frames.careTypes(),
        places.membership(),
        frames.standardYear(settings.standardYear()));
  }

  private Dataset<Row> parts(Coverage coverage, Frames frames, int indeling) {
    Map<String, Integer> methods = frames.precedence(settings.preference());
    return new ConversionPlan(reference.register(), coverage, methods, indeling).parts(spark);
  }

  private Dataset<Row> weighing(
      Dataset<Row> observations, Coverage coverage, Frames frames, Set<String> monitors) {
    WeightPlan plan = new WeightPlan(coverage, monitors, frames.counting());
    return Weights.parts(
        observations, plan.shares(spark), plan.carried(spark, reference.register()));
  }

  private Indicators indicators(
      Dataset<Row> observations,
      Coverage coverage,
      Frames frames,
      RegionFrames places,
      Dataset<Row> weights) {
    return new Indicators(
        observations,
        frames.monitors(),
        frames.polarity(),
        places.membership(),
        places.equals(),
        weights,
        places.sizes(coverage.indelingen()),
        settings.preference());
  }

  private void writeByRegion(Table table, Dataset<Row> rows, Set<String> regions) {
    store.write(table, ofRegions(rows, regions).sortWithinPartitions(order(table)));
  }

  private static Dataset<Row> ofRegions(Dataset<Row> rows, Set<String> regions) {
    return regions.isEmpty() ? rows : rows.where(col("regio_code").isInCollection(regions));
  }

  private void writeSmall(Table table, Dataset<Row> rows) {
    store.write(table, rows.coalesce(1).sortWithinPartitions(order(table)));
  }

  private static Column[] order(Table table) {
    return table.order().stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
