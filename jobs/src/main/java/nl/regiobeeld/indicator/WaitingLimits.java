package nl.regiobeeld.indicator;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Judgement;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Mean;
import nl.regiobeeld.statistic.Proportion;
import nl.regiobeeld.statistic.Side;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How sure waiting times are: limits of the share above the norm and of the mean. */
final class WaitingLimits {
  private static final StructType ADDED =
      new StructType()
          .add("ondergrens", DataTypes.DoubleType)
          .add("bovengrens", DataTypes.DoubleType)
          .add("ondergrens_998", DataTypes.DoubleType)
          .add("bovengrens_998", DataTypes.DoubleType)
          .add("gemiddelde_onder", DataTypes.DoubleType)
          .add("gemiddelde_boven", DataTypes.DoubleType)
          .add("oordeel", DataTypes.StringType);

  private static final double PERCENT = 100;

  private WaitingLimits() {}

  /**
   * The rows with limits and a judgement.
   *
   * @param waits with aantal, boven_norm, nl_aantal and nl_boven, and gemiddelde_weken and
   *     spreiding_weken as they are published, so that the mean's limits follow from what is
   *     printed
   */
  static Dataset<Row> of(Dataset<Row> waits) {
    return Rowwise.with(waits, ADDED, WaitingLimits::values);
  }

  private static Object[] values(Row row) {
    Optional<Limits> likely = share(row, Confidence.P95);
    Optional<Limits> nearlySure = share(row, Confidence.P998);
    Optional<Limits> mean = mean(row);
    return new Object[] {
      lower(likely),
      upper(likely),
      lower(nearlySure),
      upper(nearlySure),
      lower(mean),
      upper(mean),
      judgement(row, likely)
    };
  }

  private static Optional<Limits> share(Row row, Confidence confidence) {
    long entries = row.getAs("aantal");
    long above = row.getAs("boven_norm");
    return entries == 0
        ? Optional.empty()
        : Optional.of(new Proportion(above, entries).limits(confidence).times(PERCENT));
  }

  private static Optional<Limits> mean(Row row) {
    long entries = row.getAs("aantal");
    if (entries < 2) {
      return Optional.empty();
    }
    Number mean = row.getAs("gemiddelde_weken");
    Number deviation = row.getAs("spreiding_weken");
    return Optional.of(
        new Mean(mean.doubleValue(), deviation.doubleValue(), entries).limits(Confidence.P95));
  }

  private static String judgement(Row row, Optional<Limits> limits) {
    long entries = row.getAs("nl_aantal");
    long above = row.getAs("nl_boven");
    return limits
        .map(each -> Side.of(each, PERCENT * above / entries))
        .flatMap(side -> Judgement.of(side, Polarity.HIGHER_IS_WORSE))
        .map(Judgement::label)
        .orElse(null);
  }

  private static Double lower(Optional<Limits> limits) {
    OptionalDouble lower = limits.map(Limits::lower).orElse(OptionalDouble.empty());
    return lower.isPresent() ? lower.getAsDouble() : null;
  }

  private static Double upper(Optional<Limits> limits) {
    return limits.map(Limits::upper).orElse(null);
  }
}
