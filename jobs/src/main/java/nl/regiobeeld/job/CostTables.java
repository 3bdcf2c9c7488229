package nl.regiobeeld.job;

import java.util.function.Supplier;
import nl.regiobeeld.indicator.CareCells;
import nl.regiobeeld.indicator.CareCosts;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.ResultTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What follows from care costs. */
record CostTables(Output output, Frames frames, RegionFrames places) {
  /**
   * Writes tables tarieven and zorgkosten.
   *
   * @param observations of each year in its newest indeling
   * @param standardYear whose Netherlands is the standard
   * @return table zorgkosten of all regions
   */
  Dataset<Row> write(Dataset<Row> observations, int standardYear) {
    Supplier<Dataset<Row>> cells =
        new Once<>(() -> output.store().stage("zorgcellen", CareCells.of(observations)));
    Dataset<Row> rates =
        output.small(CareTables.TARIEVEN, () -> CareCells.rates(cells.get(), frames.careTypes()));
    return output.kept(
        ResultTables.ZORGKOSTEN,
        () ->
            CareCosts.compute(
                cells.get(), rates, frames.careTypes(), places.membership(), standardYear));
  }
}
