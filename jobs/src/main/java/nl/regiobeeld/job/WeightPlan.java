package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.model.AgeCover;
import nl.regiobeeld.region.Carry;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which population weighs which age range of which monitor: of those that can cover the range, the
 * one with the nearest indeling, of those the nearest in time, of those one that covers it exactly.
 */
final class WeightPlan {
  private static final StructType SHARES =
      new StructType()
          .add("bron", StringType)
          .add("periode", IntegerType)
          .add("leeftijd", StringType)
          .add("weging_bron", StringType)
          .add("weging_periode", IntegerType)
          .add("band", StringType)
          .add("deel", DataTypes.createDecimalType(7, 6))
          .add("nodig", LongType);
  private static final StructType CARRIED =
      new StructType()
          .add("bron", StringType)
          .add("periode", IntegerType)
          .add("weging_bron", StringType)
          .add("weging_periode", IntegerType)
          .add("gemeente_code", StringType)
          .add("oorsprong", StringType)
          .add("aandeel", Shares.TYPE)
          .add("breuk", StringType)
          .add("aantal", LongType);

  private final Coverage coverage;
  private final Map<SourcePeriod, Map<String, Choice>> choices = new TreeMap<>(SourcePeriod.ORDER);

  /** A population and how its bands make up an age range. */
  record Choice(SourcePeriod population, AgeCover cover) {}

  /**
   * A plan.
   *
   * @param monitors the sources to weigh
   * @param populations the sources that count people
   */
  WeightPlan(Coverage coverage, Set<String> monitors, Set<String> populations) {
    this.coverage = coverage;
    for (SourcePeriod monitor : coverage.indelingen().keySet()) {
      if (monitors.contains(monitor.source())) {
        choices.put(monitor, choices(monitor, populations));
      }
    }
  }

  /** The population for each age range of a monitor; ranges that none can cover are absent. */
  Map<String, Choice> choices(SourcePeriod monitor) {
    return choices.getOrDefault(monitor, Map.of());
  }

  private Map<String, Choice> choices(SourcePeriod monitor, Set<String> populations) {
    Map<String, Choice> chosen = new LinkedHashMap<>();
    for (String age : coverage.ages().getOrDefault(monitor, Set.of())) {
      coverage.indelingen().keySet().stream()
          .filter(source -> populations.contains(source.source()))
          .flatMap(source -> choice(source, age).stream())
          .min(nearest(monitor))
          .ifPresent(choice -> chosen.put(age, choice));
    }
    return chosen;
  }

  private Optional<Choice> choice(SourcePeriod population, String age) {
    Set<String> bands = coverage.ages().getOrDefault(population, Set.of());
    return AgeCover.of(age, bands).map(cover -> new Choice(population, cover));
  }

  private Comparator<Choice> nearest(SourcePeriod monitor) {
    Map<SourcePeriod, Integer> indelingen = coverage.indelingen();
    int indeling = indelingen.get(monitor);
    return Comparator.<Choice>comparingInt(
            choice -> Math.abs(indelingen.get(choice.population()) - indeling))
        .thenComparingInt(choice -> Math.abs(choice.population().period() - monitor.period()))
        .thenComparing(choice -> !choice.cover().exact())
        .thenComparing(Choice::population, SourcePeriod.ORDER);
  }

  /** The bands that {@code Weights} adds up for each age range. */
  Dataset<Row> shares(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    choices.forEach(
        (monitor, perAge) ->
            perAge.forEach((age, choice) -> rows.addAll(shares(monitor, age, choice))));
    return spark.createDataFrame(rows, SHARES);
  }

  private static List<Row> shares(SourcePeriod monitor, String age, Choice choice) {
    SourcePeriod population = choice.population();
    long needed = choice.cover().parts().size();
    List<Row> rows = new ArrayList<>();
    choice
        .cover()
        .parts()
        .forEach(
            (band, part) ->
                rows.add(
                    RowFactory.create(
                        monitor.source(),
                        monitor.period(),
                        age,
                        population.source(),
                        population.period(),
                        band,
                        part,
                        needed)));
    return rows;
  }

  /** The gemeenten that {@code Weights} carries inhabitants between. */
  Dataset<Row> carried(SparkSession spark, Register register) {
    Carry carry = new Carry(register);
    List<Row> rows = new ArrayList<>();
    choices.forEach(
        (monitor, perAge) -> {
          Set<SourcePeriod> populations = new TreeSet<>(SourcePeriod.ORDER);
          perAge.values().forEach(choice -> populations.add(choice.population()));
          populations.forEach(population -> rows.addAll(rows(monitor, population, carry)));
        });
    return spark.createDataFrame(rows, CARRIED);
  }

  private List<Row> rows(SourcePeriod monitor, SourcePeriod population, Carry carry) {
    Map<SourcePeriod, Integer> indelingen = coverage.indelingen();
    List<Row> rows = new ArrayList<>();
    carry
        .between(
            coverage.gemeenten().get(population),
            indelingen.get(population),
            indelingen.get(monitor))
        .parts()
        .forEach(
            (gemeente, parts) ->
                parts.forEach(
                    part ->
                        rows.add(
                            RowFactory.create(
                                monitor.source(),
                                monitor.period(),
                                population.source(),
                                population.period(),
                                gemeente,
                                part.origin(),
                                Shares.decimal(part.share()),
                                part.share().toString(),
                                (long) parts.size()))));
    return rows;
  }
}
