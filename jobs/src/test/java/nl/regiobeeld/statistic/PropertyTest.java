package nl.regiobeeld.statistic;

import static nl.regiobeeld.statistic.Confidence.P95;
import static nl.regiobeeld.statistic.Confidence.P998;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the numbers are. */
class PropertyTest {
  static Stream<SplittableRandom> draws() {
    return IntStream.range(0, 200).mapToObj(SplittableRandom::new);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void limitsHoldTheirValueAndSharperOnesHoldThose(SplittableRandom random) {
    double total = random.nextInt(1, 5000);
    double count = random.nextInt((int) total + 1);
    Proportion proportion = new Proportion(count, total);
    expectNested(proportion.value(), proportion.limits(P95), proportion.limits(P998));
    expectNested(count, new Count(count).limits(P95), new Count(count).limits(P998));
    Mean mean = new Mean(random.nextDouble(-9, 9), random.nextDouble(3), random.nextInt(2, 99));
    expectNested(mean.value(), mean.limits(P95), mean.limits(P998));
    DirectRate rate = rate(random);
    expectNested(rate.value(), rate.gamma(P95), rate.gamma(P998));
    expectNested(rate.value(), rate.limits(P95).orElseThrow(), rate.limits(P998).orElseThrow());
  }

  private static DirectRate rate(SplittableRandom random) {
    return DirectRate.of(
        Stream.generate(
                () ->
                    new DirectRate.Stratum(
                        random.nextInt(4, 50), random.nextInt(50, 900), random.nextInt(1, 900)))
            .limit(5)
            .toList());
  }

  private static void expectNested(double value, Limits at95, Limits at998) {
    assertThat(at95.lower().orElseThrow()).isLessThanOrEqualTo(value + 1e-12);
    assertThat(at95.upper()).isGreaterThanOrEqualTo(value - 1e-12);
    assertThat(at998.lower().orElse(-1)).isLessThanOrEqualTo(at95.lower().orElseThrow());
    assertThat(at998.upper()).isGreaterThanOrEqualTo(at95.upper());
  }

  @ParameterizedTest
  @MethodSource("draws")
  void moreOfTheSameIsSurer(SplittableRandom random) {
    int total = random.nextInt(2, 500);
    int count = random.nextInt(1, total);
    assertThat(width(new Proportion(10.0 * count, 10.0 * total).limits(P95)))
        .isLessThan(width(new Proportion(count, total).limits(P95)));
    assertThat(width(new Rate(10.0 * count, 10.0 * total).limits(P95)))
        .isLessThan(width(new Rate(count, total).limits(P95)));
    assertThat(width(new Mean(0, 1, 10.0 * total).limits(P95)))
        .isLessThan(width(new Mean(0, 1, total).limits(P95)));
  }

  private static double width(Limits limits) {
    return limits.upper() - limits.lower().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("draws")
  void withAndWithoutAreMirrored(SplittableRandom random) {
    int total = random.nextInt(1, 500);
    int count = random.nextInt(total + 1);
    Limits with = new Proportion(count, total).limits(P95);
    Limits without = new Proportion(total - count, total).limits(P95);
    assertThat(with.lower().orElseThrow()).isCloseTo(1 - without.upper(), within(1e-12));
    assertThat(with.upper()).isCloseTo(1 - without.lower().orElseThrow(), within(1e-12));
  }

  /** The part that a region is of the country ties them: the larger, the less there is to doubt. */
  @ParameterizedTest
  @MethodSource("draws")
  void ratioLimitsHoldTheRatioAndAreMirroredOnTheLogarithm(SplittableRandom random) {
    Estimate region = Estimate.of(random.nextDouble(5, 60), 4, 9);
    Estimate country = Estimate.of(random.nextDouble(5, 60), 7, 8);
    double ratio = region.value() / country.value();
    Limits apart = RatioLimits.of(region, country, 0, P95);
    Limits tied = RatioLimits.of(region, country, 0.2, P95);
    assertThat(apart.lower().orElseThrow() * apart.upper()).isCloseTo(ratio * ratio, within(1e-9));
    assertThat(tied.lower().orElseThrow()).isBetween(apart.lower().orElseThrow(), ratio);
    assertThat(tied.upper()).isBetween(ratio, apart.upper());
    expectNested(ratio, apart, RatioLimits.of(region, country, 0, P998));
  }

  @Test
  void theCountryIsExactlyLikeItself() {
    Estimate country = Estimate.of(13.7, 13.5, 13.9);

    assertThat(RatioLimits.of(country, country, 1, P95)).isEqualTo(Limits.of(1, 1));
    assertThat(Gap.of(country, country, 1, Polarity.HIGHER_IS_WORSE)).isEqualTo(new Gap(0, 0));
  }

  /** Worked out by hand: gaps of 4 and 3, each with variance 1 + 0.25. */
  @Test
  void aQuarterOfTheGapIsClosed() {
    Estimate country = new Estimate(10, 0.25);
    Gap base = Gap.of(new Estimate(14, 1), country, 0, Polarity.HIGHER_IS_WORSE);
    Gap now = Gap.of(new Estimate(13, 1), country, 0, Polarity.HIGHER_IS_WORSE);

    Estimate closed = base.closed(now);

    assertThat(closed.value()).isEqualTo(0.25);
    assertThat(closed.variance()).isCloseTo((1.25 + 1.25 * 9 / 16) / 16, within(1e-15));
    assertThat(closed.limits(P95).upper())
        .isCloseTo(0.25 + 1.959964 * Math.sqrt(closed.variance()), within(1e-6));
  }

  @Test
  void aRegionThatIsBetterOffHasANegativeGap() {
    Estimate region = new Estimate(80, 1);
    Estimate country = new Estimate(76, 0.04);

    assertThat(Gap.of(region, country, 0.5, Polarity.HIGHER_IS_BETTER))
        .isEqualTo(new Gap(-4, 0.04));
    assertThatThrownBy(() -> Gap.of(region, country, 0, Polarity.NEUTRAL))
        .hasMessage("a neutral indicator has no gap");
    assertThatThrownBy(() -> new Gap(0, 1).closed(new Gap(1, 1)))
        .hasMessage("there is no gap to close");
  }

  /**
   * y = 3 + 2x with residuals 1, −2, 1 around it: slope 2, residual variance 6/1, Σ(x − x̄)² = 2.
   */
  @Test
  void aLineThroughPointsWithoutMargins() {
    Line line = Line.plain(List.of(Point.of(2020, 4), Point.of(2021, 3), Point.of(2022, 8)));

    assertThat(line.slope()).isCloseTo(2, within(1e-12));
    assertThat(line.error()).isCloseTo(Math.sqrt(3), within(1e-12));
    assertThat(line.limits(P95).upper()).isCloseTo(2 + 12.706205 * Math.sqrt(3), within(1e-5));
  }

  /** Years that were skipped count as years. */
  @Test
  void aWeightedLineThroughYearsApart() {
    Line line =
        Line.weighted(
            List.of(
                Point.of(2016, 10, 9, 11), Point.of(2022, 13, 11, 15), Point.of(2020, 12, 11, 13)));

    assertThat(line.slope()).isCloseTo(0.5, within(1e-12));
    assertThat(line.limits(P95).lower().orElseThrow())
        .isCloseTo(0.5 - 1.959964 * line.error(), within(1e-6));
  }

  @Test
  void aLineOnAnotherScaleBendsBack() {
    List<RankSums.Group> groups =
        Stream.of(0.4, 0.1, 0.2).map(v -> new RankSums.Group(v, 9, Math.log(v), 0)).toList();

    Inequality inequality = Inequality.of(RankSums.of(groups), Scale.LOG);

    assertThat(inequality.rii()).isCloseTo(8, within(1e-9));
    assertThat(inequality.sii().value()).isCloseTo(inequality.start() * 7, within(1e-9));
    assertThat(inequality.sii().variance()).isZero();
  }

  /** Two of equal rank stand at the middle of their people, in whatever order they come. */
  @Test
  void groupsOfEqualRankShareTheirPlace() {
    RankSums.Group first = new RankSums.Group(1, 10, 7, 0);
    RankSums.Group second = new RankSums.Group(2, 20, 5, 0);
    RankSums.Group third = new RankSums.Group(2, 30, 3, 0);

    RankSums sums = RankSums.of(List.of(third, first, second));

    assertThat(sums.ranks()).isEqualTo(10.0 * 5 + 50 * 35);
    assertThat(sums).isEqualTo(RankSums.of(List.of(first, third, second)));
  }
}
