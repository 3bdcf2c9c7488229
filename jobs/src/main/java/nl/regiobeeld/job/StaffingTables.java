package nl.regiobeeld.job;

import java.util.List;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.forecast.Impact;
import nl.regiobeeld.forecast.LabourMarket;
import nl.regiobeeld.forecast.PrintedForecasts;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.LabourTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables about staff: from what was read and what the settings say of it, in seconds. */
final class StaffingTables {
  private final SparkSession spark;
  private final Settings settings;
  private final Reference reference;
  private final RegionFrames places;
  private final Output output;
  private final Progress progress;

  StaffingTables(
      SparkSession spark,
      Settings settings,
      Reference reference,
      RegionFrames places,
      Output output,
      Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.reference = reference;
    this.places = places;
    this.output = output;
    this.progress = progress;
  }

  /**
   * Writes the tables.
   *
   * @param observations table waarnemingen
   */
  void write(Dataset<Row> observations) {
    progress.step("computing", "arbeidsmarkt");
    output.byRegion(
        LabourTable.ARBEIDSMARKT,
        () ->
            new LabourFrames(spark, places.regions())
                .table(
                    LabourMarket.rows(
                        PrintedForecasts.of(reference.forecasts()),
                        new PublishedForecasts(settings.catalogue().tables()).of(observations),
                        Impact.NONE,
                        List.of())));
  }
}
