package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regiobeeld.model.Ranking;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Estimate;
import nl.regiobeeld.statistic.Inequality;
import nl.regiobeeld.statistic.Limits;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The numbers of table verschillen, from the areas of one row.
 *
 * @param rankings in order of preference
 */
record SpreadRows(List<Ranking> rankings) implements Serializable {
  private static final DataType VALUE = DataTypes.createDecimalType(18, 6);

  /** What does not fit in 12 digits before the point says nothing. */
  private static final double LARGEST = 1e12;

  static final StructType COLUMNS =
      new StructType()
          .add("laagste", VALUE)
          .add("laagste_code", DataTypes.StringType)
          .add("hoogste", VALUE)
          .add("hoogste_code", DataTypes.StringType)
          .add("p10", VALUE)
          .add("p90", VALUE)
          .add("mediaan", VALUE)
          .add("gelijk", DataTypes.BooleanType)
          .add("gemiddelde", VALUE)
          .add("afwijking", VALUE)
          .add("rangorde", DataTypes.StringType)
          .add("rangorde_leeftijd", DataTypes.StringType)
          .add("rangorde_jaar", DataTypes.IntegerType)
          .add("gerangschikt", DataTypes.LongType)
          .add("sii", VALUE)
          .add("sii_onder", VALUE)
          .add("sii_boven", VALUE)
          .add("rii", VALUE)
          .add("rii_onder", VALUE)
          .add("rii_boven", VALUE);

  /**
   * One value for every column.
   *
   * @param areas with a value, by code
   * @param measure what it is a value of
   * @param years the year of every ranking
   */
  List<Object> of(List<Area> areas, String measure, List<Integer> years) {
    Spread spread = new Spread(areas);
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                spread.lowest().value(),
                spread.lowest().code(),
                spread.highest().value(),
                spread.highest().code(),
                rounded(spread.quantile(new BigDecimal("0.1"))),
                rounded(spread.quantile(new BigDecimal("0.9"))),
                rounded(spread.quantile(new BigDecimal("0.5"))),
                !spread.weighed(),
                spread.mean(),
                rounded(spread.deviation())));
    values.addAll(inequality(areas, spread, measure, years));
    return values;
  }

  /** The rankings of another subject: along itself a figure slopes by construction. */
  private List<Integer> others(String measure) {
    return IntStream.range(0, rankings.size())
        .filter(each -> !rankings.get(each).concerns(measure))
        .boxed()
        .toList();
  }

  private List<Object> inequality(
      List<Area> areas, Spread spread, String measure, List<Integer> years) {
    Optional<Ranked> ranked = Ranked.of(areas, others(measure));
    if (ranked.isEmpty()) {
      return Arrays.asList(null, null, null, 0L, null, null, null, null, null, null);
    }
    int ranking = ranked.get().ranking();
    List<Object> values =
        new ArrayList<>(
            List.of(
                rankings.get(ranking).indicator(),
                rankings.get(ranking).age(),
                years.get(ranking),
                (long) ranked.get().areas().size()));
    Optional<Inequality> line = ranked.get().line(spread);
    values.addAll(slope(line, ranked.get().hasLimits()));
    values.addAll(ratio(line.filter(SpreadRows::isAboveZero), ranked.get().hasLimits()));
    return values;
  }

  private static List<Object> slope(Optional<Inequality> line, boolean limited) {
    Optional<Estimate> slope = line.map(Inequality::sii);
    Optional<Limits> limits = slope.filter(s -> limited).map(s -> s.limits(Confidence.P95));
    return three(slope.map(Estimate::value), limits);
  }

  private static List<Object> ratio(Optional<Inequality> line, boolean limited) {
    Optional<Limits> limits = line.filter(l -> limited).map(l -> l.riiLimits(Confidence.P95));
    return three(line.map(Inequality::rii), limits);
  }

  private static List<Object> three(Optional<Double> value, Optional<Limits> limits) {
    return Arrays.asList(
        rounded(value),
        rounded(limits.map(each -> each.lower().orElseThrow())),
        rounded(limits.map(Limits::upper)));
  }

  /** Above zero as it would be printed; a ratio to less than that says nothing. */
  private static boolean isAboveZero(Inequality line) {
    return Math.min(line.start(), line.end()) >= 0.000_001;
  }

  private static BigDecimal rounded(Optional<Double> number) {
    return number
        .filter(each -> Math.abs(each) < LARGEST)
        .map(each -> rounded(BigDecimal.valueOf(each)))
        .orElse(null);
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(6, RoundingMode.HALF_UP);
  }
}
