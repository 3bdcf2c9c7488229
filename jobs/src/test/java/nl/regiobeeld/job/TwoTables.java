package nl.regiobeeld.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.io.Store;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Tables {@code indicatoren} and {@code zorgkosten} with the tables that they need, {@code
 * waarnemingen} among them, and no others: what the benchmark compares with DuckDB.
 */
public final class TwoTables {
  private TwoTables() {}

  /**
   * Makes them.
   *
   * @param args the folder to read, the folder to write tables into, which must not exist, and
   *     perhaps a folder for what DuckDB is handed
   */
  public static void main(String[] args) throws IOException {
    make(
        Path.of(args[0]),
        Path.of(args[1]),
        Optional.of(args).filter(a -> a.length > 2).map(a -> Path.of(a[2])));
  }

  /**
   * Makes them.
   *
   * @param handed where to write what DuckDB is handed, if it is to be written
   */
  public static void make(Path in, Path out, Optional<Path> handed) throws IOException {
    Settings settings = Project.settings();
    Places places = new Places(Sessions.hadoop());
    UpdateRequest request =
        new UpdateRequest(
            List.of(in.toString()),
            false,
            Map.of(),
            out.toString(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false);
    Progress progress = (phase, detail) -> {};
    Intake intake = Intake.of(places, request, settings.catalogue(), progress);
    try (SparkSession spark = Sessions.open(intake.bytes())) {
      Store store = new Store(spark, new org.apache.hadoop.fs.Path(out.toAbsolutePath().toUri()));
      Output output =
          new Output(store, Set.of(), new Reuse(places, table -> null, Optional.empty()));
      TableBuilder builder =
          new TableBuilder(spark, output, settings, Project.reference(), progress, intake);
      TableBuilder.Settled settled = builder.settled();
      Dataset<Row> observations = builder.observations(settled);
      builder.costs(observations);
      HealthTables health = builder.health(settled, observations);
      health.write();
      if (handed.isPresent()) {
        Files.createDirectories(handed.get());
        new Handed(spark, settings, intake, health).write(handed.get());
      }
    }
  }
}
