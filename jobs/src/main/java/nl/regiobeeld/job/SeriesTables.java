package nl.regiobeeld.job;

import nl.regiobeeld.config.Settings;
import nl.regiobeeld.indicator.Gaps;
import nl.regiobeeld.indicator.Series;
import nl.regiobeeld.indicator.Trends;
import nl.regiobeeld.indicator.WaitingTimes;
import nl.regiobeeld.schema.TargetTable;
import nl.regiobeeld.schema.TrendTables;
import nl.regiobeeld.schema.WaitingTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What changes over the years: waiting times, trends, gaps, and the targets that are set. */
record SeriesTables(
    Output output,
    Settings settings,
    Frames frames,
    RegionFrames places,
    TargetTables own,
    Progress progress) {
  /** Writes the tables, from those of all regions. */
  void write(Dataset<Row> observations, Dataset<Row> indicators, Dataset<Row> costs) {
    Dataset<Row> waits = waits(observations);
    progress.step("computing", "trends");
    Dataset<Row> health =
        output
            .store()
            .stage(
                "reeksen",
                Series.ofIndicators(indicators, frames.polarity(), settings.series().rules()));
    Dataset<Row> care = Series.ofCosts(costs, settings.series().rules());
    output.byRegion(
        TrendTables.TRENDS,
        () -> Trends.compute(health.unionByName(care), settings.series().rules()));
    Dataset<Row> gaps =
        output.kept(
            TrendTables.ACHTERSTAND,
            () -> Gaps.compute(health, settings.series().rules(), settings.series().promise()));
    progress.step("computing", "doelen");
    output.byRegion(TargetTable.DOELEN, () -> own.targets(indicators, costs, waits, gaps));
  }

  private Dataset<Row> waits(Dataset<Row> observations) {
    progress.step("computing", "wachttijden");
    return output.kept(
        WaitingTable.WACHTTIJDEN,
        () -> WaitingTimes.compute(observations, places.membership(), settings.treeknorm()));
  }
}
