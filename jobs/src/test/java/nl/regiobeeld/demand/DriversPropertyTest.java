package nl.regiobeeld.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the people and rates are. */
class DriversPropertyTest {
  private static final int OLDEST = 95;

  static Stream<SplittableRandom> draws() {
    return IntStream.range(0, 50).mapToObj(SplittableRandom::new);
  }

  private static boolean isRelative(Driver row) {
    return !row.subject().measure().isClients();
  }

  /** People by single year of age, 95 and over together, counted and expected. */
  private static List<Population> people(SplittableRandom random) {
    return List.of(
        population("telling", 2024, false, ages(random)),
        population("prognose", 2027, true, ages(random)),
        population("prognose", 2035, true, ages(random)));
  }

  private static int[] ages(SplittableRandom random) {
    return random.ints(OLDEST + 1, 1, 5000).toArray();
  }

  private static Population population(String source, int year, boolean forecast, int[] ages) {
    List<People.Band> bands = new ArrayList<>();
    for (int age = 0; age <= OLDEST; age++) {
      String label = age == OLDEST ? age + "+" : "" + age;
      bands.add(new People.Band(label, "totaal", BigDecimal.valueOf(ages[age])));
    }
    return new Population(source, year, forecast, false, People.of(bands));
  }

  private static RateTable rates(SplittableRandom random) {
    List<RateTable.Entry> entries = new ArrayList<>();
    for (String kind : List.of("sector", "aandoening", "clienten")) {
      for (String age : List.of("0-64", "65-79", "80-89", "90+")) {
        entries.add(
            new RateTable.Entry(
                new RateTable.Key(kind, "vvt"),
                "NL00",
                2022,
                new Rates.Rate(age, "totaal", BigDecimal.valueOf(random.nextInt(1, 9999), 1))));
      }
    }
    return RateTable.of(entries);
  }

  private static List<Driver> rows(List<Population> here, List<Population> all, RateTable rates) {
    return new Drivers(Courses.of("DORP", here, rates), Courses.of("NL00", all, rates)).rows();
  }

  @ParameterizedTest
  @MethodSource("draws")
  void everyValueIsKnownAndFollowsFromItsParts(SplittableRandom random) {
    List<Driver> rows = rows(people(random), people(random), rates(random));

    assertThat(rows).hasSize(8 * 12);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.value().multiply(row.whole()))
                    .isCloseTo(
                        row.factor().multiply(row.part()), within(row.whole().movePointLeft(6))));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void twiceThePeopleAreTwiceTheClientsAndChangeNothingElse(SplittableRandom random) {
    List<Population> nation = people(random);
    List<Population> once = people(random);
    RateTable rates = rates(random);
    List<Driver> single = rows(once, nation, rates);
    List<Driver> twice = rows(once.stream().map(each -> times(each, 2)).toList(), nation, rates);

    for (int i = 0; i < single.size(); i++) {
      BigDecimal times = BigDecimal.valueOf(isRelative(single.get(i)) ? 1 : 2);
      assertThat(twice.get(i).value())
          .isCloseTo(single.get(i).value().multiply(times), within(new BigDecimal("0.0001")));
    }
  }

  private static Population times(Population population, int times) {
    List<People.Band> bands = new ArrayList<>();
    population
        .people()
        .bands()
        .forEach(
            (sex, ages) ->
                ages.forEach(
                    (age, count) ->
                        bands.add(
                            new People.Band(age, sex, count.multiply(BigDecimal.valueOf(times))))));
    return new Population(
        population.source(),
        population.year(),
        population.forecast(),
        population.provisional(),
        People.of(bands));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void aRegionThatIsTheNetherlandsHasItsValuesAndTrend(SplittableRandom random) {
    List<Population> nation = people(random);

    assertThat(rows(nation, nation, rates(random)))
        .allSatisfy(row -> assertThat(row.value()).isEqualTo(row.national()))
        .filteredOn(DriversPropertyTest::isRelative)
        .allSatisfy(row -> assertThat(row.ratio()).isEqualByComparingTo("1"));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void bandsThatOverlapOthersAreNotCountedTwice(SplittableRandom random) {
    List<Population> nation = people(random);
    RateTable rates = rates(random);
    List<Population> more =
        nation.stream()
            .map(
                each -> {
                  BigDecimal old = each.people().count("80+", "totaal").orElseThrow();
                  BigDecimal all = each.people().count("totaal", "totaal").orElseThrow();
                  List<People.Band> bands = new ArrayList<>();
                  bands.add(new People.Band("80+", "totaal", old));
                  bands.add(new People.Band("totaal", "totaal", all));
                  each.people()
                      .bands()
                      .get("totaal")
                      .forEach((age, n) -> bands.add(new People.Band(age, "totaal", n)));
                  return new Population(
                      each.source(), each.year(), each.forecast(), false, People.of(bands));
                })
            .toList();

    assertThat(rows(more, nation, rates)).isEqualTo(rows(nation, nation, rates));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void theBaseYearIsTheNewestCountAndHundred(SplittableRandom random) {
    assertThat(rows(people(random), people(random), rates(random)))
        .filteredOn(row -> row.baseYear() == row.year())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.year()).isEqualTo(2024))
        .allSatisfy(row -> assertThat(row.status()).isEqualTo(Status.OK))
        .filteredOn(DriversPropertyTest::isRelative)
        .allSatisfy(row -> assertThat(row.value()).isEqualByComparingTo("100"));
  }
}
