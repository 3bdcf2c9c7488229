package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApportionmentTest {
  /**
   * The first: Noord- en Midden-Limburg prints 41, 20, 12, 10, 2, 2, 12 (004:753-762), which is 99;
   * of shortages that round to those, the largest remainder, of 12.45, gets the missing one.
   */
  @ParameterizedTest
  @CsvSource({
    "100, 41.2 20.1 12.45 10.3 2.2 1.6 12.15, 41 20 13 10 2 2 12",
    "100, 1 1 1, 34 33 33",
    "100, 0 5 0, 0 100 0",
    "7, 1 1, 4 3",
    "0, 0 0, 0 0",
    "3, 1 0 2, 1 0 2",
  })
  void theLargestRemaindersGetWhatIsLeft(long total, String weights, String parts) {
    assertThat(Apportionment.of(total, numbers(weights)))
        .isEqualTo(Arrays.stream(parts.split(" ")).map(Long::valueOf).toList());
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsAddUpAndAreLessThanOneFromTheirQuota(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long total = random.nextInt(1, 100_000);
    List<BigDecimal> weights =
        random.ints(random.nextInt(1, 9), 1, 10_000).mapToObj(BigDecimal::valueOf).toList();
    double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();

    List<Long> parts = Apportionment.of(total, weights);

    assertThat(parts.stream().mapToLong(part -> part).sum()).isEqualTo(total);
    for (int i = 0; i < parts.size(); i++) {
      assertThat((double) parts.get(i))
          .isCloseTo(total * weights.get(i).doubleValue() / sum, within(1.0));
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 1 1", "1, 0 0", "5, 3 -1"})
  void whatCannotBeDividedIsRefused(long total, String weights) {
    assertThatThrownBy(() -> Apportionment.of(total, numbers(weights)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
