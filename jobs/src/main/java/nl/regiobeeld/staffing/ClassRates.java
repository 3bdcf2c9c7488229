package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;

/**
 * What flows a sector's own age classes have; the lists follow the classes.
 *
 * @param ages the classes
 * @param fte of one person in the base year
 * @param leaving share that leaves in a year
 * @param retiring share that retires in a year
 * @param training weight in who comes from training
 * @param elsewhere weight in who comes from elsewhere
 */
record ClassRates(
    List<AgeRange> ages,
    List<BigDecimal> fte,
    List<BigDecimal> leaving,
    List<BigDecimal> retiring,
    List<BigDecimal> training,
    List<BigDecimal> elsewhere) {
  /** Years that an open class counts as, where people come in. */
  private static final int OPEN_YEARS = 10;

  /**
   * From the patterns by age.
   *
   * @throws Refusal when a class lies in no single range of a pattern, or in none to come into
   */
  static ClassRates of(String region, SectorInput sector, Parameters parameters) {
    Reader reader = new Reader("region %s, sector %s".formatted(region, sector.sector()), sector);
    AgePatterns patterns = parameters.ages();
    BigDecimal leaving = parameters.share(sector.sector(), Lever.UITSTROOM);
    BigDecimal retiring = parameters.share(sector.sector(), Lever.PENSIOEN);
    return new ClassRates(
        reader.ages(),
        sector.stock().stream().map(cell -> cell.fte(parameters.fullTime())).toList(),
        reader.read("uitstroom", patterns.leaving(), age -> leaving),
        reader.read("pensioen", patterns.retiring(), age -> retiring),
        reader.weights("instroom_opleiding", patterns.training()),
        reader.weights("instroom_elders", patterns.elsewhere()));
  }

  /** The years that a class has; an open one counts as ten. */
  static int years(AgeRange age) {
    return age.to() == AgeRange.OPEN ? OPEN_YEARS : age.to() - age.from() + 1;
  }

  /** Reads patterns for the classes of a sector. */
  private record Reader(String place, SectorInput sector) {
    List<AgeRange> ages() {
      return sector.stock().stream().map(AgeStock::age).toList();
    }

    List<BigDecimal> read(
        String name, AgePattern pattern, Function<AgeRange, BigDecimal> multiplier) {
      return ages().stream()
          .map(age -> factor(name, pattern, age).multiply(multiplier.apply(age)))
          .toList();
    }

    List<BigDecimal> weights(String name, AgePattern pattern) {
      List<BigDecimal> weights = read(name, pattern, age -> BigDecimal.valueOf(years(age)));
      if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
        throw Refusal.input(
            "%s: none of its age classes has people coming in; see leeftijd, %s in"
                    .formatted(place, name)
                + " conf/scenarios/model.yaml");
      }
      return weights;
    }

    private BigDecimal factor(String name, AgePattern pattern, AgeRange age) {
      return pattern
          .factor(age)
          .orElseThrow(
              () ->
                  Refusal.input(
                      "%s: age class %s lies in no range of leeftijd, %s in"
                              .formatted(place, age.label(), name)
                          + " conf/scenarios/model.yaml; give it narrower classes or that a wider"
                          + " range"));
    }
  }
}
