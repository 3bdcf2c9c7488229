package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolarityTest {
  /** The colour table of the regioplan Zuid-Limburg, Figure 1. */
  @ParameterizedTest
  @CsvSource({
    "ONE,   groen,      rood",
    "TWO,   lichtgroen, oranje",
    "THREE, geel,       geel",
    "FOUR,  oranje,     lichtgroen",
    "FIVE,  rood,       groen",
  })
  void aBandIsColouredByWhatHigherMeans(Band band, String ifWorse, String ifBetter) {
    assertThat(Polarity.HIGHER_IS_WORSE.colour(band).map(Colour::label)).contains(ifWorse);
    assertThat(Polarity.HIGHER_IS_BETTER.colour(band).map(Colour::label)).contains(ifBetter);
  }

  @ParameterizedTest
  @EnumSource
  void aNeutralIndicatorHasNoColour(Band band) {
    assertThat(Polarity.NEUTRAL.colour(band)).isEmpty();
  }

  @Test
  void labelsAreThoseOfTheSettings() {
    assertThat(Polarity.values())
        .extracting(Polarity::label)
        .containsExactly("hoger is slechter", "hoger is beter", "neutraal");
  }
}
