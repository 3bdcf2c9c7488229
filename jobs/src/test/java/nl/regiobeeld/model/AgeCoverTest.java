package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeCoverTest {
  private static final int LAST = 110;
  private static final Set<String> KWB = Set.of("totaal", "0-14", "15-24", "25-44", "45-64", "65+");

  /** As 03759ned has them: single years, and two open bands of which one overlaps them. */
  private static final Set<String> SINGLE =
      IntStream.range(0, 105)
          .mapToObj(String::valueOf)
          .collect(Collectors.toCollection(TreeSet::new));

  static {
    SINGLE.addAll(Set.of("totaal", "95+", "105+"));
  }

  @ParameterizedTest
  @CsvSource({
    "18+,    0.700000 15-24 25-44 45-64 65+, false",
    "19-64,  0.600000 15-24 25-44 45-64,     false",
    "65+,    65+,                            true",
    "15-64,  15-24 25-44 45-64,              true",
    "16-25,  0.900000 15-24 0.050000 25-44,  false",
    "18-19,  0.200000 15-24,                 false",
    "0+,     totaal,                         true",
    "totaal, totaal,                         true",
  })
  void aRangeIsCoveredByFewBands(String wanted, String parts, boolean exact) {
    AgeCover cover = AgeCover.of(wanted, KWB).orElseThrow();

    assertThat(text(cover)).isEqualTo(parts);
    assertThat(cover.exact()).isEqualTo(exact);
  }

  @ParameterizedTest
  @CsvSource({"75+", "18-74", "70-80"})
  void partOfAnOpenBandIsNotGuessed(String wanted) {
    assertThat(AgeCover.of(wanted, KWB)).isEmpty();
  }

  @Test
  void totalsAloneCoverEveryoneOnly() {
    assertThat(AgeCover.of("totaal", Set.of("totaal")).map(AgeCoverTest::text)).contains("totaal");
    assertThat(AgeCover.of("18+", Set.of("totaal"))).isEmpty();
    assertThat(AgeCover.of("18+", Set.of())).isEmpty();
    assertThat(AgeCover.of("onbekend", KWB)).isEmpty();
  }

  @Test
  void aGapIsNoCover() {
    assertThat(AgeCover.of("18-64", Set.of("15-24", "30-44", "45-64"))).isEmpty();
  }

  @Test
  void singleYearsAndOverlappingOpenBandsCountNobodyTwice() {
    AgeCover cover = AgeCover.of("18+", SINGLE).orElseThrow();

    assertThat(cover.exact()).isTrue();
    assertThat(cover.parts())
        .hasSize(95 - 18 + 1)
        .containsKey("95+")
        .doesNotContainKeys("95", "105+");
    assertThat(AgeCover.of("95+", Set.of("95+", "94")).map(AgeCoverTest::text)).contains("95+");
  }

  /** Whatever bands there are, a cover counts every age of the range once and no other. */
  @Test
  void aCoverCountsEveryAgeOnce() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 3000; round++) {
      Set<String> bands = bands(random);
      AgeRange wanted = range(random);
      Optional<AgeCover> cover = AgeCover.of(wanted.label(), bands);
      if (cover.isPresent()) {
        found++;
        assertThat(bands).containsAll(cover.get().parts().keySet());
        assertCounted(wanted, cover.get());
      }
      assertThat(cover.filter(AgeCover::exact).isPresent())
          .as("%s of %s", wanted, bands)
          .isEqualTo(tiles(wanted.from(), wanted, bands));
    }
    assertThat(found).isGreaterThan(300);
  }

  private static void assertCounted(AgeRange wanted, AgeCover cover) {
    for (int age = 0; age <= LAST; age++) {
      int times = 0;
      for (String label : cover.parts().keySet()) {
        times += contains(AgeRange.ofLabel(label).orElseThrow(), age) ? 1 : 0;
      }
      if (contains(wanted, age)) {
        assertThat(times).as("age %d in %s", age, cover).isEqualTo(1);
      } else if (cover.exact()) {
        assertThat(times).as("age %d in %s", age, cover).isZero();
      }
    }
    assertThat(cover.parts().values())
        .allSatisfy(part -> assertThat(part).isBetween(new BigDecimal("0.000001"), BigDecimal.ONE));
  }

  /** The plain rule: some band starts here, and the rest is tiled too. */
  private static boolean tiles(long from, AgeRange wanted, Set<String> bands) {
    if (from == wanted.to() + 1L) {
      return true;
    }
    return bands.stream()
        .map(label -> AgeRange.ofLabel(label).orElseThrow())
        .anyMatch(
            band ->
                band.from() == from
                    && band.to() <= wanted.to()
                    && tiles(band.to() + 1L, wanted, bands));
  }

  private static Set<String> bands(Random random) {
    Set<String> bands = new TreeSet<>();
    for (int i = 0; i < 12; i++) {
      bands.add(range(random).label());
    }
    return bands;
  }

  /** Ends at multiples of ten, so that bands often meet. */
  private static AgeRange range(Random random) {
    int from = 10 * random.nextInt(6);
    int to = from + 10 * (1 + random.nextInt(3)) - 1;
    return new AgeRange(from, random.nextInt(4) == 0 ? AgeRange.OPEN : to);
  }

  private static boolean contains(AgeRange range, int age) {
    return range.from() <= age && age <= range.to();
  }

  private static String text(AgeCover cover) {
    return cover.parts().entrySet().stream()
        .map(
            part ->
                part.getValue().compareTo(BigDecimal.ONE) == 0
                    ? part.getKey()
                    : part.getValue() + " " + part.getKey())
        .collect(Collectors.joining(" "));
  }

  @Test
  void theRuleOfTheFewestBandsIsTheSameInAnyOrder() {
    Set<String> bands = Set.of("0-9", "0-4", "5-9", "10+", "10-19", "20+", "0+");

    assertThat(AgeCover.of("totaal", bands).map(AgeCover::parts))
        .contains(Map.of("0+", BigDecimal.ONE));
    assertThat(AgeCover.of("0-19", bands).map(AgeCover::parts))
        .contains(Map.of("0-9", BigDecimal.ONE, "10-19", BigDecimal.ONE));
  }
}
