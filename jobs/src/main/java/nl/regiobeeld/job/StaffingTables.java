package nl.regiobeeld.job;

import java.util.List;
import nl.regiobeeld.forecast.Impact;
import nl.regiobeeld.forecast.LabourMarket;
import nl.regiobeeld.forecast.PrintedForecasts;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.LabourTable;
import org.apache.spark.sql.SparkSession;

/** The tables about staff: from what was read and what the settings say of it, in seconds. */
final class StaffingTables {
  private final SparkSession spark;
  private final Reference reference;
  private final RegionFrames places;
  private final Output output;
  private final Progress progress;

  StaffingTables(
      SparkSession spark,
      Reference reference,
      RegionFrames places,
      Output output,
      Progress progress) {
    this.spark = spark;
    this.reference = reference;
    this.places = places;
    this.output = output;
    this.progress = progress;
  }

  /** Writes the tables. */
  void write() {
    progress.step("computing", "arbeidsmarkt");
    output.byRegion(
        LabourTable.ARBEIDSMARKT,
        () ->
            new LabourFrames(spark, places.regions())
                .table(
                    LabourMarket.rows(
                        PrintedForecasts.of(reference.forecasts()),
                        List.of(),
                        Impact.NONE,
                        List.of())));
  }
}
