package nl.regiobeeld.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.regiobeeld.model.AgeRange;
import org.junit.jupiter.api.Test;

class StrataTest {
  private static final AgeRange YOUNG = new AgeRange(0, 64);
  private static final AgeRange OLD = new AgeRange(65, AgeRange.OPEN);

  /** At its own mix of ages a region has its crude rate, whatever that mix is. */
  @Test
  void standardisedToItselfARateIsCrude() {
    Random random = new Random(2019);
    for (int i = 0; i < 200; i++) {
      Strata region = random(random);
      double crude = region.events() / region.people();

      assertThat(region.direct(region).orElseThrow().value()).isCloseTo(crude, within(1e-12));
      assertThat(region.indirect(region).orElseThrow().value()).isCloseTo(1, within(1e-12));
      assertThat(region.indirect(region).orElseThrow().rate()).isCloseTo(crude, within(1e-12));
    }
  }

  /** Where a region has the rates of the country, only its mix of ages differs. */
  @Test
  void theSameRatesAreTheSameRateStandardised() {
    Strata country = of(cell("man", YOUNG, 100, 10_000), cell("man", OLD, 300, 3_000));
    Strata region = of(cell("man", YOUNG, 1, 100), cell("man", OLD, 200, 2_000));

    assertThat(region.direct(country).orElseThrow().value())
        .isCloseTo(400 / 13_000.0, within(1e-12));
    assertThat(region.indirect(country).orElseThrow().value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aMissingClassLeavesNoDirectRate() {
    Strata country = of(cell("man", YOUNG, 100, 10_000), cell("man", OLD, 300, 3_000));
    Strata young = of(cell("man", YOUNG, 20, 1_000));

    assertThat(young.direct(country)).isEmpty();
    assertThat(country.direct(young)).isEmpty();
    assertThat(young.indirect(country).orElseThrow().expected()).isCloseTo(10, within(1e-12));
    assertThat(country.indirect(young)).isEmpty();
  }

  @Test
  void aClassInWhichNobodyLivesIsNotMissing() {
    Strata country = of(cell("man", YOUNG, 100, 10_000), cell("man", OLD, 0, 0));
    Strata young = of(cell("man", YOUNG, 20, 1_000));

    assertThat(young.direct(country).orElseThrow().value()).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void fewerThanTenEventsTellNoDirectRate() {
    assertThat(of(cell("man", YOUNG, 9, 100)).direct(of(cell("man", YOUNG, 9, 100)))).isEmpty();
    assertThat(of(cell("man", YOUNG, 10, 100)).direct(of(cell("man", YOUNG, 10, 100)))).isPresent();
  }

  @Test
  void nothingExpectedHasNoRatio() {
    assertThat(of(cell("man", YOUNG, 0, 100)).indirect(of(cell("man", YOUNG, 0, 900)))).isEmpty();
  }

  @Test
  void agesJoinUpAndAreThoseOfBothSexes() {
    assertThat(of(cell("man", OLD, 1, 9), cell("man", YOUNG, 1, 9)).ages())
        .contains(new AgeRange(0, AgeRange.OPEN));
    assertThat(of(cell("man", OLD, 1, 9), cell("man", new AgeRange(0, 50), 1, 9)).ages()).isEmpty();
    assertThat(of(cell("man", OLD, 1, 9), cell("man", new AgeRange(60, 70), 1, 9)).ages())
        .isEmpty();
    assertThat(of(cell("man", OLD, 1, 9), cell("vrouw", YOUNG, 1, 9)).ages()).isEmpty();
  }

  private static Strata random(Random random) {
    List<Strata.Cell> cells = new ArrayList<>();
    for (String sex : List.of("man", "vrouw")) {
      for (int from = 0; from < 100; from += 5) {
        int people = 100 + random.nextInt(900);
        cells.add(
            new Strata.Cell(sex, new AgeRange(from, from + 4), 1 + random.nextInt(people), people));
      }
    }
    return new Strata(cells);
  }

  private static Strata of(Strata.Cell... cells) {
    return new Strata(List.of(cells));
  }

  private static Strata.Cell cell(String sex, AgeRange age, double events, double people) {
    return new Strata.Cell(sex, age, events, people);
  }
}
