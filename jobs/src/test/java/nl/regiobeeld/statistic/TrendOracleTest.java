package nl.regiobeeld.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiobeeld.model.Polarity;
import org.junit.jupiter.api.Test;

/** Trends in fingertips-open and FingertipsNext. */
class TrendOracleTest {
  private static final Map<String, Polarity> POLARITIES =
      Map.of(
          "No judgement", Polarity.NEUTRAL,
          "High is good", Polarity.HIGHER_IS_BETTER,
          "Low is good", Polarity.HIGHER_IS_WORSE);

  /**
   * Fingertips refuses the emergency readmissions as they are indirectly standardised; here their
   * limits tell: they coincide, which gives a point no weight.
   */
  @Test
  void latestFivePoints() {
    List<Oracle> inputs = Oracle.rows("fingertips/trend_inputs.csv");
    List<Oracle> rows = Oracle.rows("fingertips/trend_expected.csv");

    assertThat(rows).hasSize(10);
    for (Oracle row : rows) {
      List<Oracle> series =
          inputs.stream().filter(each -> each.text("series").equals(row.text("series"))).toList();
      assertThat(series).hasSize(Trend.POINTS);
      boolean counts = row.text("method").equals("chi2_trend_proportions");
      Optional<Trend> trend =
          counts
              ? Trend.ofCounts(points(series, TrendOracleTest::counted))
              : Trend.of(points(series, TrendOracleTest::point));
      String label = row.text("polarity").isEmpty() ? significance(trend) : direction(trend, row);
      assertThat(row.text("expected").replaceFirst(" \\(.*", "")).isEqualTo(label);
      expectChiSquared(row, trend);
    }
  }

  private static <T> List<T> points(List<Oracle> series, Function<Oracle, T> point) {
    return series.stream().map(point).toList();
  }

  private static Counted counted(Oracle row) {
    return new Counted((int) row.number("year"), row.number("count"), row.number("denominator"));
  }

  private static Point point(Oracle row) {
    int year = (int) row.number("year");
    double value = row.number("value");
    return row.limits("lower95", "upper95")
        .map(limits -> Point.of(year, value, limits.lower().orElseThrow(), limits.upper()))
        .orElse(Point.of(year, value));
  }

  private static String significance(Optional<Trend> trend) {
    return trend
        .map(each -> each.side() == Side.SIMILAR ? "not significant" : "significant")
        .orElse("CannotBeCalculated");
  }

  private static String direction(Optional<Trend> trend, Oracle row) {
    Polarity polarity = POLARITIES.get(row.text("polarity"));
    return trend
        .map(each -> direction(each.side()) + verdict(each.side(), polarity))
        .orElse("CannotBeCalculated");
  }

  private static String direction(Side side) {
    return switch (side) {
      case HIGHER -> "Increasing";
      case SIMILAR -> "NoChange";
      case LOWER -> "Decreasing";
    };
  }

  private static String verdict(Side side, Polarity polarity) {
    return switch (Judgement.of(side, polarity).orElse(Judgement.SIMILAR)) {
      case BETTER -> "AndGettingBetter";
      case SIMILAR -> "";
      case WORSE -> "AndGettingWorse";
    };
  }

  /** Zero is what Fingertips gives where there is no number. */
  private static void expectChiSquared(Oracle row, Optional<Trend> trend) {
    if (row.has("chi_square_2dp") && trend.isPresent()) {
      assertThat(trend.get().chiSquared().orElseThrow())
          .as(row.text("series"))
          .isCloseTo(row.number("chi_square_2dp"), within(0.005));
    } else if (row.has("chi_square_2dp")) {
      assertThat(row.number("chi_square_2dp")).isZero();
    }
  }

  @Test
  void twoPointsRule() {
    List<Oracle> rows = Oracle.rows("fingertips/trend_two_points_cases.csv");

    assertThat(rows).hasSize(4);
    for (Oracle row : rows) {
      Optional<Limits> recent = row.limits("recent_lower95", "recent_upper95");
      Optional<Limits> previous = row.limits("previous_lower95", "previous_upper95");
      String outcome =
          recent
              .flatMap(now -> previous.map(before -> direction(Side.of(now, before))))
              .orElse("CannotBeCalculated");
      assertThat(row.text("expected")).isEqualTo(outcome);
    }
  }
}
