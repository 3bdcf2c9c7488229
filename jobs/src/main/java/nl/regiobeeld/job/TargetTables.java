package nl.regiobeeld.job;

import nl.regiobeeld.config.Targets;
import nl.regiobeeld.indicator.Counted;
import nl.regiobeeld.indicator.Goals;
import nl.regiobeeld.indicator.Standardised;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What follows from own counts and targets. */
final class TargetTables {
  private final TargetFrames frames;
  private final RegionFrames places;

  TargetTables(SparkSession spark, Targets targets, RegionFrames places) {
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

  /** Table doelen, from the other tables; few rows. */
  Dataset<Row> targets(
      Dataset<Row> indicators, Dataset<Row> costs, Dataset<Row> waits, Dataset<Row> gaps) {
    return new Goals(frames.targets(places.regions()))
        .compute(indicators, costs, waits, gaps)
        .repartition(1);
  }
}
