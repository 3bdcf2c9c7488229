package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.regiobeeld.model.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every region, whatever its numbers and parameters are. */
class ModelPropertyTest {
  private static final double ROUNDED = 15 * 9;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static Projection project(RegionInput region, Scenario scenario) {
    return Model.project(region, MadeUp.PARAMETERS, scenario, MadeUp.LAST);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyIsLostAndNobodyAppears(long seed) {
    for (String last : List.of("65-74", "65+")) {
      RegionInput region = MadeUp.region(seed, Sector.ids(), last);
      Projection projection = project(region, MadeUp.anything(new SplittableRandom(seed)));

      assertThat(projection.flows()).hasSize(9 * Sector.ids().size() * 6);
      for (Flow flow : projection.flows()) {
        long in = flow.training() + flow.elsewhere() + flow.agedIn();
        long out = flow.agedOut() + flow.left() + flow.retired();
        assertThat(flow.begin() + in - out).as("%s", flow).isEqualTo(flow.end());
        assertThat(out).as("%s", flow).isLessThanOrEqualTo(flow.begin());
      }
      for (SectorInput sector : region.sectors()) {
        for (int year = MadeUp.BASE + 1; year <= MadeUp.LAST; year++) {
          requireJoined(projection, sector, year);
        }
      }
    }
  }

  /** One year ends where the next begins; who leaves a class by age arrives in another. */
  private static void requireJoined(Projection projection, SectorInput sector, int year) {
    List<Flow> flows = flows(projection, sector.sector(), year);
    List<Long> before =
        year == MadeUp.BASE + 1
            ? sector.stock().stream().map(AgeStock::persons).toList()
            : flows(projection, sector.sector(), year - 1).stream().map(Flow::end).toList();

    assertThat(flows).extracting(Flow::begin).isEqualTo(before);
    assertThat(flows.stream().mapToLong(Flow::agedIn).sum())
        .isEqualTo(flows.stream().mapToLong(Flow::agedOut).sum());
    assertThat(projection.outlook(sector.sector(), year).persons().supply())
        .isEqualByComparingTo(BigDecimal.valueOf(flows.stream().mapToLong(Flow::end).sum()));
  }

  private static List<Flow> flows(Projection projection, String sector, int year) {
    return projection.flows().stream()
        .filter(flow -> flow.sector().equals(sector) && flow.year() == year)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTotalIsTheSumOfItsSectors(long seed) {
    Projection projection = project(MadeUp.region(seed), MadeUp.scenario("initiatieven_midden"));

    for (int year = MadeUp.BASE; year <= MadeUp.LAST; year++) {
      Balance persons = Balance.ZERO;
      Balance fte = Balance.ZERO;
      int shares = 0;
      for (String sector : Sector.ids()) {
        Outlook outlook = projection.outlook(sector, year);
        persons = persons.plus(outlook.persons());
        fte = fte.plus(outlook.fte());
        shares += outlook.shortageShare().orElse(0);
      }
      Outlook total = projection.outlook(Sectors.TOTAL, year);
      assertThat(total.persons()).isEqualTo(persons);
      assertThat(total.fte()).isEqualTo(fte);
      assertThat(total.shortageShare().orElse(0)).isEqualTo(shares);
    }
    assertThat(projection.outlook(Sectors.TOTAL, MadeUp.LAST).saved()).isEqualTo(160);
  }

  /**
   * A population that stays as it is, and no growth: demand stays. Nobody moves: so does supply.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void withoutGrowthAllStays(long seed) {
    RegionInput grown = MadeUp.region(seed, Sector.ids(), "65+");
    List<SectorInput> same = grown.sectors().stream().map(ModelPropertyTest::unchanging).toList();
    RegionInput region = new RegionInput(grown.region(), MadeUp.BASE, same, grown.impact());
    Map<Lever, String> none = new TreeMap<>();
    for (Lever lever : Lever.values()) {
      none.put(lever, "0");
    }

    Projection projection = project(region, MadeUp.with(none));

    for (Outlook outlook : projection.outlooks()) {
      assertThat(outlook.persons().shortage()).as("%s", outlook).isZero();
      assertThat(outlook.demandIndex()).isEqualByComparingTo("100");
      assertThat(outlook.supplyIndex()).isEqualByComparingTo("100");
    }
  }

  /**
   * Rounding to whole persons is all that can differ: one person of demand; of supply one for each
   * of fifteen shares a year, six that leave, seven that retire and two that come in.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void twiceThePersonnelIsTwiceTheDemandAndTheSupply(long seed) {
    RegionInput region = MadeUp.region(seed);
    Scenario scenario = MadeUp.anything(new SplittableRandom(seed));
    Projection once = project(region, scenario);
    Projection twice = project(doubled(region), scenario);

    for (Outlook outlook : once.outlooks()) {
      Outlook other = twice.outlook(outlook.sector(), outlook.year());
      boolean isTotal = outlook.sector().equals(Sectors.TOTAL);
      assertThat(other.persons().demand().subtract(outlook.persons().demand().multiply(TWO)).abs())
          .isLessThanOrEqualTo(BigDecimal.valueOf(isTotal ? Sector.ids().size() : 1));
      assertThat(other.persons().supply().doubleValue())
          .isCloseTo(
              2 * outlook.persons().supply().doubleValue(),
              within(isTotal ? Sector.ids().size() * ROUNDED : ROUNDED));
    }
  }

  /** Without rounding it is exactly twice. */
  @ParameterizedTest
  @MethodSource("seeds")
  void twiceThePersonnelIsTwiceEveryDraw(long seed) {
    RegionInput region = MadeUp.region(seed);
    double[][] once = drawn(region);
    double[][] twice = drawn(doubled(region));

    for (int year = 0; year < once.length; year++) {
      assertThat(twice[year][0]).isEqualTo(2 * once[year][0]);
    }
  }

  private static double[][] drawn(RegionInput region) {
    double[][] demand = new double[10][1];
    double[][] supply = new double[10][1];
    SplittableRandom random = new SplittableRandom(7);
    Map<Lever, Double> places = new TreeMap<>();
    for (Lever lever : Lever.values()) {
      places.put(lever, random.nextDouble());
    }
    SectorInput sector = region.sectors().get(0);
    SortedMap<Integer, BigDecimal> indices =
        Demography.indices(region, MadeUp.LAST).get(sector.sector());
    new DrawnSector(region, sector, indices, MadeUp.PARAMETERS, false)
        .draw(places, demand, supply, 0);
    return Stream.of(demand, supply).flatMap(Stream::of).toArray(double[][]::new);
  }

  private static SectorInput unchanging(SectorInput sector) {
    SortedMap<Integer, BigDecimal> use = new TreeMap<>(sector.use());
    use.replaceAll((year, amount) -> sector.use().get(MadeUp.BASE));
    return new SectorInput(sector.sector(), sector.stock(), use);
  }

  private static RegionInput doubled(RegionInput region) {
    List<SectorInput> sectors =
        region.sectors().stream()
            .map(
                sector ->
                    new SectorInput(
                        sector.sector(),
                        sector.stock().stream()
                            .map(each -> new AgeStock(each.age(), 2 * each.persons(), each.hours()))
                            .toList(),
                        sector.use()))
            .toList();
    return new RegionInput(region.region(), region.baseYear(), sectors, region.impact());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void frozenSupplyIsFlatAndDemandIsThatOfTheReference(long seed) {
    RegionInput region = MadeUp.region(seed);
    Projection frozen = project(region, MadeUp.scenario("bevroren_aanbod"));
    Projection reference = project(region, MadeUp.REFERENCE);

    for (Outlook outlook : frozen.outlooks()) {
      Outlook base = frozen.outlook(outlook.sector(), MadeUp.BASE);
      assertThat(outlook.persons().supply()).isEqualTo(base.persons().supply());
      assertThat(outlook.fte().supply()).isEqualTo(base.fte().supply());
      assertThat(outlook.persons().demand())
          .isEqualTo(reference.outlook(outlook.sector(), outlook.year()).persons().demand());
    }
  }

  /** To the last person, in every sector and year. */
  @ParameterizedTest
  @MethodSource("seeds")
  void moreOutflowNeverRaisesSupply(long seed) {
    RegionInput region = MadeUp.region(seed);
    SplittableRandom random = new SplittableRandom(seed);
    for (Lever lever : List.of(Lever.UITSTROOM, Lever.PENSIOEN)) {
      BigDecimal less = BigDecimal.valueOf(random.nextInt(0, 400), 1);
      BigDecimal more = less.add(BigDecimal.valueOf(random.nextInt(0, 100), 1));
      Projection few = project(region, MadeUp.with(Map.of(lever, less.toPlainString())));
      Projection many = project(region, MadeUp.with(Map.of(lever, more.toPlainString())));

      for (Outlook outlook : few.outlooks()) {
        assertThat(many.outlook(outlook.sector(), outlook.year()).persons().supply())
            .isLessThanOrEqualTo(outlook.persons().supply());
      }
    }
  }
}
