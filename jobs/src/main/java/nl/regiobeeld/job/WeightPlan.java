package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.job.RegionFrames.SourcePeriod;
import nl.regiobeeld.region.Carry;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Which population weighs which monitor: the one with the nearest indeling, and of those the one
 * nearest in time.
 */
final class WeightPlan {
  private static final StructType CARRIED =
      new StructType()
          .add("bron", StringType)
          .add("periode", IntegerType)
          .add("weging_bron", StringType)
          .add("weging_periode", IntegerType)
          .add("gemeente_code", StringType)
          .add("oorsprong", StringType)
          .add("aantal", LongType);

  private final Map<SourcePeriod, Integer> indelingen;
  private final Set<String> monitors;

  /**
   * A plan.
   *
   * @param indelingen every source and period to the year of its indeling
   * @param monitors the sources to weigh; the others of them count people
   */
  WeightPlan(Map<SourcePeriod, Integer> indelingen, Set<String> monitors) {
    this.indelingen = indelingen;
    this.monitors = monitors;
  }

  /** The rows that {@code Weights} carries inhabitants with. */
  Dataset<Row> carried(SparkSession spark, Register register, Set<String> populations) {
    Carry carry = new Carry(register);
    List<Row> rows = new ArrayList<>();
    for (SourcePeriod monitor : indelingen.keySet()) {
      Optional<SourcePeriod> population = populationFor(monitor, populations);
      if (monitors.contains(monitor.source()) && population.isPresent()) {
        rows.addAll(rows(monitor, population.get(), carry));
      }
    }
    return spark.createDataFrame(rows, CARRIED);
  }

  private Optional<SourcePeriod> populationFor(SourcePeriod monitor, Set<String> populations) {
    int indeling = indelingen.get(monitor);
    return indelingen.keySet().stream()
        .filter(source -> populations.contains(source.source()))
        .min(
            Comparator.<SourcePeriod>comparingInt(
                    source -> Math.abs(indelingen.get(source) - indeling))
                .thenComparingInt(source -> Math.abs(source.period() - monitor.period()))
                .thenComparing(SourcePeriod::source));
  }

  private List<Row> rows(SourcePeriod monitor, SourcePeriod population, Carry carry) {
    List<Row> rows = new ArrayList<>();
    carry
        .origins(indelingen.get(population), indelingen.get(monitor))
        .forEach(
            (gemeente, origins) -> {
              for (String origin : origins) {
                rows.add(
                    RowFactory.create(
                        monitor.source(),
                        monitor.period(),
                        population.source(),
                        population.period(),
                        gemeente,
                        origin,
                        (long) origins.size()));
              }
            });
    return rows;
  }
}
