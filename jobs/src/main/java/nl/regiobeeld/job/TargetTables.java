package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import nl.regiobeeld.config.Targets;
import nl.regiobeeld.indicator.Counted;
import nl.regiobeeld.indicator.Goals;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.WaitingTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What follows from own counts and targets. */
final class TargetTables {
  private static final StructType GAPS =
      new StructType()
          .add("regio_code", StringType)
          .add("reeks", StringType)
          .add("indicator", StringType)
          .add("leeftijd", StringType)
          .add("geslacht", StringType)
          .add("basisjaar", IntegerType)
          .add("jaar", IntegerType)
          .add("ingelopen", DataTypes.createDecimalType(18, 6))
          .add("ingelopen_onder", DataTypes.createDecimalType(18, 6))
          .add("ingelopen_boven", DataTypes.createDecimalType(18, 6))
          .add("status", StringType);

  private final SparkSession spark;
  private final Store store;
  private final TargetFrames frames;
  private final RegionFrames places;

  TargetTables(SparkSession spark, Store store, Targets targets, RegionFrames places) {
    this.spark = spark;
    this.store = store;
    this.frames = new TargetFrames(spark, targets);
    this.places = places;
  }

  /** The rows of table indicatoren that come from own counts. */
  Dataset<Row> counted(Dataset<Row> observations, Coverage coverage) {
    return Counted.rows(
        observations, frames.kpis(), places.membership(), places.sizes(coverage.indelingen()));
  }

  /** Table doelen, from the tables that are written already. */
  Dataset<Row> targets() {
    return new Goals(frames.targets(places.regions()))
        .compute(
            store.read(ResultTables.INDICATOREN),
            store.read(ResultTables.ZORGKOSTEN),
            store.read(WaitingTable.WACHTTIJDEN),
            spark.createDataFrame(List.of(), GAPS))
        .repartition(1);
  }
}
