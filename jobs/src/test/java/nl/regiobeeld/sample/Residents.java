package nl.regiobeeld.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The made-up inhabitants of one or more gemeenten by sex and single year of age. */
final class Residents {
  /** Everybody of this age or older counts as this old. */
  static final int OLDEST = 105;

  private static final int CLASS_YEARS = 5;

  /** What part of the people of one age are there a year later, in the open age class. */
  private static final double SURVIVING = 0.74;

  private final Map<Sex, long[]> counts = new EnumMap<>(Sex.class);

  private Residents() {
    for (Sex sex : Sex.values()) {
      counts.put(sex, new long[OLDEST + 1]);
    }
  }

  /** The inhabitants of some gemeenten together on 1 January of a year. */
  static Residents of(List<Place> places, int year) {
    Residents residents = new Residents();
    for (Place place : places) {
      Population population = Population.of(place, year);
      for (Sex sex : Sex.values()) {
        for (int age = 0; age < Population.CLASSES; age++) {
          residents.spread(place, sex, age * CLASS_YEARS, population.count(sex, age));
        }
      }
    }
    return residents;
  }

  /** Spreads the people of an age class over its years, so that none is lost. */
  private void spread(Place place, Sex sex, int first, int persons) {
    boolean open = first == (Population.CLASSES - 1) * CLASS_YEARS;
    int last = open ? OLDEST : first + CLASS_YEARS - 1;
    double[] shares = new double[last - first + 1];
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      double level = open ? StrictMath.pow(SURVIVING, i) : 1;
      shares[i] = level * (1 + 0.03 * Noise.of("single", place.code(), sex, first + i).normal());
      all += shares[i];
    }
    double upTo = 0;
    long given = 0;
    for (int i = 0; i < shares.length; i++) {
      upTo += shares[i];
      long now = Math.round(persons * upTo / all);
      counts.get(sex)[first + i] += now - given;
      given = now;
    }
  }

  /** Persons of one sex from one age up to and including another. */
  long count(Sex sex, int from, int to) {
    long count = 0;
    for (int age = from; age <= to; age++) {
      count += counts.get(sex)[age];
    }
    return count;
  }

  /** Persons of both sexes from one age up to and including another. */
  long count(int from, int to) {
    return count(Sex.MEN, from, to) + count(Sex.WOMEN, from, to);
  }

  /** All persons. */
  long total() {
    return count(0, OLDEST);
  }
}
