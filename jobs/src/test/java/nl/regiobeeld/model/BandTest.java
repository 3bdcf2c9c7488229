package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.949999, 1",
    "0.95, 2",
    "0.979999, 2",
    "0.98, 3",
    "1, 3",
    "1.019999, 3",
    "1.02, 4",
    "1.049999, 4",
    "1.05, 5",
    "1.050001, 5",
    "12, 5",
  })
  void everyBandTakesItsLowerEdgeAndLeavesItsUpperOne(BigDecimal ratio, int band) {
    assertThat(Band.of(ratio, BigDecimal.ONE).number()).isEqualTo(band);
  }

  /** 18.9 / 18.0 >= 1.05 is false in binary floating point, as are the others but the last. */
  @ParameterizedTest
  @CsvSource({
    "18.9, 18.0, 5",
    "37.8, 36.0, 5",
    "86.1, 82.0, 5",
    "34.3, 35.0, 3",
    "68.6, 70.0, 3",
    "68.5, 70.0, 2",
  })
  void publishedPercentagesOnAnEdgeAreExact(BigDecimal region, BigDecimal national, int band) {
    assertThat(Band.of(region, national).number()).isEqualTo(band);
  }

  @Test
  void aNegativeRegionValueIsBelowEveryEdge() {
    assertThat(Band.of(BigDecimal.valueOf(-1), BigDecimal.ONE)).isEqualTo(Band.ONE);
  }

  @Test
  void theScaleOfANumberDoesNotMatter() {
    assertThat(Band.of(new BigDecimal("10.500000"), new BigDecimal("10"))).isEqualTo(Band.FIVE);
    assertThat(Band.of(new BigDecimal("1.05E+1"), new BigDecimal("1E+1"))).isEqualTo(Band.FIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-0.1"})
  void aNationalValueNotAboveZeroHasNoBand(BigDecimal national) {
    assertThatThrownBy(() -> Band.of(BigDecimal.ONE, national))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(national.toString());
  }

  /** All 1000 x 1000 pairs of 0.1 to 100.0 against whole-number arithmetic in tenths. */
  @Test
  void everyPairOfOneDecimalPercentagesGetsTheExactBand() {
    long wrong = 0;
    for (int region = 1; region <= 1000; region++) {
      BigDecimal value = BigDecimal.valueOf(region, 1);
      for (int national = 1; national <= 1000; national++) {
        int band = Band.of(value, BigDecimal.valueOf(national, 1)).number();
        wrong += band == exact(region, national) ? 0 : 1;
      }
    }
    assertThat(wrong).as("pairs with another band than exact arithmetic gives").isZero();
  }

  /** The table of the regioplan, written out once more and without loops or edges of ours. */
  private static int exact(long region, long national) {
    long percent = 10 * region * 100;
    long whole = 10 * national;
    if (percent < 95 * whole) {
      return 1;
    }
    if (percent < 98 * whole) {
      return 2;
    }
    if (percent < 102 * whole) {
      return 3;
    }
    return percent < 105 * whole ? 4 : 5;
  }
}
