package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.staffing.Interval.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
  private static final Drawing DRAWING =
      new Drawing(1000, 2023, new BigDecimal("2.5"), new BigDecimal("97.5"));

  private static List<Interval> draw(RegionInput region, Scenario scenario) {
    return Draws.intervals(region, MadeUp.PARAMETERS, scenario, DRAWING, MadeUp.LAST);
  }

  /** Region by region in any order, side by side on any number of threads: the same figures. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theFiguresAreTheSameOnAnyNumberOfThreads(int threads)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      List<Interval> intervals =
          pool.submit(
                  () ->
                      LongStream.range(0, 8)
                          .parallel()
                          .mapToObj(seed -> draw(MadeUp.region(seed), MadeUp.REFERENCE))
                          .flatMap(List::stream)
                          .toList())
              .get();

      assertThat(intervals).hasSize(8 * 10 * 8);
      assertThat(Sha256.of(intervals.toString()))
          .as("the digest of these figures; another one means that draws or formulas changed")
          .isEqualTo("f43d2cf433322701b66a6e2a3699e17517ff9268b034b91ba7253551cdc454ce");
    } finally {
      pool.shutdown();
    }
  }

  /** Without ranges every future is the same one: that of the model, but for rounding persons. */
  @Test
  void withoutRangesTheDrawsAreTheModel() {
    RegionInput made = MadeUp.region(3);
    BigDecimal saved = made.impact().middle();
    RegionInput region =
        new RegionInput(
            made.region(), MadeUp.BASE, made.sectors(), new Impact(saved, saved, saved));
    Parameters sure = sure();
    for (Scenario scenario : MadeUp.SETTINGS.scenarios()) {
      Projection projection = Model.project(region, sure, scenario, MadeUp.LAST);
      for (Interval interval : Draws.intervals(region, sure, scenario, DRAWING, MadeUp.LAST)) {
        Balance persons = projection.outlook(interval.sector(), interval.year()).persons();
        requireNear(interval.demand(), persons.demand(), 8);
        requireNear(interval.supply(), persons.supply(), 100);
      }
    }
  }

  private static void requireNear(Bounds bounds, BigDecimal persons, long rounding) {
    assertThat(bounds.lower()).isEqualTo(bounds.upper());
    assertThat(bounds.lower()).isCloseTo(persons.longValueExact(), within(rounding));
  }

  private static Parameters sure() {
    Map<String, Map<Lever, Range>> ranges = new LinkedHashMap<>();
    for (String sector : Sector.ids()) {
      Map<Lever, Range> levers = new EnumMap<>(Lever.class);
      for (Lever lever : Lever.values()) {
        Range range = MadeUp.PARAMETERS.range(sector, lever);
        levers.put(lever, range.fixed(range.value()));
      }
      ranges.put(sector, levers);
    }
    Parameters p = MadeUp.PARAMETERS;
    return new Parameters(p.horizon(), p.growthUntil(), p.fullTime(), p.ages(), ranges);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void intervalsHoldTheReferenceAndWidenWithTheYears(long seed) {
    RegionInput region = MadeUp.region(seed);
    Projection projection = Model.project(region, MadeUp.PARAMETERS, MadeUp.REFERENCE, MadeUp.LAST);
    long width = -1;
    for (Interval interval : draw(region, MadeUp.REFERENCE)) {
      Balance persons = projection.outlook(interval.sector(), interval.year()).persons();
      requireHolds(interval.demand(), persons.demand());
      requireHolds(interval.supply(), persons.supply());
      requireHolds(interval.shortage(), persons.shortage());
      if (interval.sector().equals(Sectors.TOTAL)) {
        assertThat(interval.supply().upper() - interval.supply().lower()).isGreaterThan(width);
        width = interval.supply().upper() - interval.supply().lower();
      }
    }
  }

  private static void requireHolds(Bounds bounds, BigDecimal persons) {
    assertThat(persons.longValueExact()).isBetween(bounds.lower(), bounds.upper());
  }

  /** Scenarios have the same draws: initiatives take the same off every future. */
  @Test
  void initiativesTakeOffWhatTheySave() {
    RegionInput region = MadeUp.region(6);
    Bounds reference = total(draw(region, MadeUp.REFERENCE)).shortage();
    Bounds low = total(draw(region, MadeUp.scenario("initiatieven_laag"))).shortage();
    Bounds middle = total(draw(region, MadeUp.scenario("initiatieven_midden"))).shortage();

    assertThat(reference.lower() - low.lower()).isEqualTo(150);
    assertThat(reference.upper() - low.upper()).isEqualTo(150);
    assertThat(reference.lower() - middle.lower()).isBetween(150L, 170L);
  }

  private static Interval total(List<Interval> intervals) {
    return intervals.get(intervals.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1001})
  void percentilesAreThoseOfTheSortedNumbers(int count) {
    SplittableRandom random = new SplittableRandom(count);
    for (double share : new double[] {0, 0.025, 0.5, 0.975, 1}) {
      double[] numbers = random.doubles(count, 0, 5).map(Math::rint).toArray();
      double[] sorted = numbers.clone();
      Arrays.sort(sorted);
      double place = share * (count - 1);
      double low = sorted[(int) Math.floor(place)];
      double high = sorted[(int) Math.ceil(place)];

      assertThat(Percentiles.of(numbers, share))
          .isCloseTo(low + (place - Math.floor(place)) * (high - low), within(1e-12));
    }
  }

  /** A triangle's mean is that of its corners, and a fifth of (0, 1, 5) lies below its top. */
  @Test
  void drawsFollowTheTriangle() {
    Triangle triangle = new Triangle(0, 1, 5);
    double sum = 0;
    int below = 0;
    for (int draw = 0; draw < 20_000; draw++) {
      double value = triangle.at(new Lottery(1, "ZL", draw).next());
      assertThat(value).isBetween(0.0, 5.0);
      sum += value;
      below += value < 1 ? 1 : 0;
    }

    assertThat(sum / 20_000).isCloseTo(2, within(0.03));
    assertThat(below / 20_000.0).isCloseTo(0.2, within(0.01));
    assertThat(new Triangle(3, 3, 3).at(0.4)).isEqualTo(3);
  }
}
