package nl.regiobeeld.sample;

import java.util.stream.IntStream;

/** The made-up inhabitants of a gemeente on 1 January, by sex and age class of five years. */
final class Population {
  /** Number of age classes: 0-4, 5-9, … 85-89, 90+. */
  static final int CLASSES = 19;

  private static final int[] PER_MILLE = {
    52, 54, 57, 60, 65, 66, 64, 60, 60, 66, 72, 74, 68, 60, 54, 36, 24, 13, 6
  };
  private static final int[] MEN_PERCENT = {
    51, 51, 51, 51, 51, 50, 50, 50, 50, 50, 50, 50, 50, 49, 48, 46, 42, 35, 27
  };

  private final int[] men = new int[CLASSES];
  private final int[] women = new int[CLASSES];

  private Population() {}

  /** The inhabitants of one gemeente in one year. */
  static Population of(Place place, int year) {
    double older = 0.006 * (place.burden() - 100) + 0.005 * (year - 2020);
    double greyness = older + 0.05 * Noise.of("greyness", place.code()).normal();
    double growth = 1 + 0.005 * (year - 2020);
    Population population = new Population();
    for (int age = 0; age < CLASSES; age++) {
      double tilt = 1 + greyness * (age - 8) / 8;
      double share = tilt * PER_MILLE[age] / IntStream.of(PER_MILLE).sum();
      double both = place.inhabitants() * growth * share;
      double own = 1 + 0.03 * Noise.of("population", place.code(), age).normal();
      double menShare = (MEN_PERCENT[age] + Noise.of("men", place.code(), age).normal()) / 100;
      population.men[age] = (int) Math.round(both * own * menShare);
      population.women[age] = (int) Math.round(both * own * (1 - menShare));
    }
    return population;
  }

  /** Persons of one sex in one age class. */
  int count(Sex sex, int age) {
    return sex == Sex.MEN ? men[age] : women[age];
  }

  /** Persons of one sex, of all ages. */
  int count(Sex sex) {
    return IntStream.of(sex == Sex.MEN ? men : women).sum();
  }

  /** Persons in the age classes from the first up to but without the last. */
  int between(int first, int last) {
    return IntStream.range(first, last).map(age -> men[age] + women[age]).sum();
  }

  /** All persons. */
  int total() {
    return between(0, CLASSES);
  }

  /** Persons of the monitor's age group; those of 18 and 19 are two fifths of 15-19. */
  int of(Age age) {
    int adults = between(3, 4) * 2 / 5 + between(4, 13);
    int older = between(13, CLASSES);
    return switch (age) {
      case ALL -> adults + older;
      case ADULT -> adults;
      case OLDER -> older;
    };
  }
}
