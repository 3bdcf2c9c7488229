package nl.regiobeeld.job;

import nl.regiobeeld.config.Targets;
import nl.regiobeeld.indicator.Counted;
import nl.regiobeeld.indicator.Goals;
import nl.regiobeeld.indicator.Standardised;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.schema.WaitingTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What follows from own counts and targets. */
final class TargetTables {
  private final Store store;
  private final TargetFrames frames;
  private final RegionFrames places;

  TargetTables(SparkSession spark, Store store, Targets targets, RegionFrames places) {
    this.store = store;
    this.frames = new TargetFrames(spark, targets);
    this.places = places;
  }

  /** The rows of table indicatoren that come from own counts. */
  Dataset<Row> counted(Dataset<Row> observations, Coverage coverage) {
    return Counted.rows(
        observations, frames.kpis(), places.membership(), places.sizes(coverage.indelingen()));
  }

  /** Table gestandaardiseerd: the own counts that are split by age and sex. */
  Dataset<Row> standardised(Dataset<Row> observations, Coverage coverage, int year) {
    return Standardised.compute(
        observations,
        frames.kpis().drop("eenheid"),
        places.membership(),
        places.sizes(coverage.indelingen()),
        year);
  }

  /** Table doelen, from the tables that are written already. */
  Dataset<Row> targets() {
    return new Goals(frames.targets(places.regions()))
        .compute(
            store.read(ResultTables.INDICATOREN),
            store.read(ResultTables.ZORGKOSTEN),
            store.read(WaitingTable.WACHTTIJDEN),
            store.read(TrendTables.ACHTERSTAND))
        .repartition(1);
  }
}
