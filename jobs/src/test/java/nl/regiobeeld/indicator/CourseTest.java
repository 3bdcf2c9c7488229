package nl.regiobeeld.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the slope of any series. */
class CourseTest {
  private static final double MARGIN = 1.5;

  /** Series of two to nine points in years with holes between them, by seed. */
  static Stream<Long> seeds() {
    return IntStream.range(0, 200).mapToObj(i -> 1000L + i);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStraightLineHasItsOwnSlope(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int slope = random.nextInt(-9, 10);
    List<Integer> years = years(random);

    Course course = Course.of(series(years, year -> 500 + slope * (year - 2000), false));
    Course tested = Course.of(series(years, year -> 500 + slope * (year - 2000), true));

    assertThat(course.slope()).isCloseTo(slope, within(1e-9));
    assertThat(tested.slope()).isCloseTo(slope, within(1e-9));
    assertThat(tested.national().orElseThrow()).isCloseTo(slope, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addingTheSameToEveryYearChangesNothing(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> years = years(random);
    double[] values = random.doubles(100, 0, 100).toArray();

    Course course = Course.of(series(years, year -> values[year - 1990], true));
    Course raised = Course.of(series(years, year -> values[year - 1990] + 40, true));

    assertThat(raised.slope()).isCloseTo(course.slope(), within(1e-9));
    assertThat(raised.rule()).isEqualTo(course.rule());
    assertThat(raised.side()).isEqualTo(course.side());
    assertThat(raised.test().orElse(0)).isCloseTo(course.test().orElse(0), within(1e-6));
  }

  /** A margin of nothing would weigh without end. */
  @Test
  void fivePointsWithAMarginOfNothingAreNotTested() {
    List<SeriesPoint> points =
        IntStream.range(2016, 2021)
            .mapToObj(year -> point(year, 10.0, year == 2018 ? 0 : 1))
            .toList();

    assertThat(Course.of(points).rule()).isEqualTo(Course.Rule.HELLING);
    assertThat(Course.of(points).side()).isEmpty();
  }

  private static List<Integer> years(SplittableRandom random) {
    int size = random.nextInt(2, 10);
    return random.ints(1990, 2030).distinct().limit(size).sorted().boxed().toList();
  }

  private static List<SeriesPoint> series(
      List<Integer> years, IntToDoubleFunction value, boolean margins) {
    return years.stream()
        .map(year -> point(year, value.applyAsDouble(year), margins ? MARGIN : Double.NaN))
        .toList();
  }

  private static SeriesPoint point(int year, double value, double margin) {
    boolean known = !Double.isNaN(margin);
    Measured measured =
        new Measured(
            BigDecimal.valueOf(value),
            known ? BigDecimal.valueOf(value - margin) : null,
            known ? BigDecimal.valueOf(value + margin) : null);
    return new SeriesPoint(
        year,
        1,
        measured,
        Optional.of(measured),
        0,
        new SeriesPoint.Origin("tellingen", "rokers", "18+", "geteld", "ok", true));
  }
}
