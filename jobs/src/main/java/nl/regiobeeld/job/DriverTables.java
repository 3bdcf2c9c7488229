package nl.regiobeeld.job;

import nl.regiobeeld.indicator.DemandDrivers;
import nl.regiobeeld.indicator.Inhabitants;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.ResultTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** People per region, and what drives their demand for care. */
record DriverTables(Output output, Frames frames, RegionFrames places, Progress progress) {
  /**
   * Writes both tables; the Netherlands' people are needed even if only a region is published.
   *
   * @return table vraagontwikkeling of all regions
   */
  Dataset<Row> write(Dataset<Row> observations, Coverage coverage) {
    progress.step("computing", "bevolking");
    Inhabitants people =
        new Inhabitants(
            observations,
            frames.populations(),
            places.membership(),
            places.sizes(coverage.indelingen()));
    Dataset<Row> all = output.kept(ResultTables.BEVOLKING, people::compute);
    progress.step("computing", "vraagontwikkeling");
    return output.kept(
        DriverTable.VRAAGONTWIKKELING, () -> DemandDrivers.compute(all, observations));
  }
}
