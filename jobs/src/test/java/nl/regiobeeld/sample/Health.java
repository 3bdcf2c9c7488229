package nl.regiobeeld.sample;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The made-up health of the people of one place and age group.
 *
 * @param tenths per measure tenths of a percent, 1 to 999 (of an hour for HOURS_OF_CARE)
 */
record Health(Map<Measure, Integer> tenths) {

  /**
   * Something to be averaged.
   *
   * @param persons its weight
   * @param health its values
   */
  record Part(long persons, Health health) {}

  /** The health of a gemeente; of all ages together that of both age groups, weighted. */
  static Health of(Place place, Population population, Age age) {
    if (age == Age.ALL) {
      return mean(
          List.of(
              new Part(population.of(Age.ADULT), of(place, population, Age.ADULT)),
              new Part(population.of(Age.OLDER), of(place, population, Age.OLDER))));
    }
    Map<Measure, Integer> average = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      average.put(measure, measure.average(age));
    }
    double burden = place.burden() / 100.0;
    return new Health(average).shifted(burden, 0.06, "health " + place.code() + age);
  }

  /** Weighted means, half up to a tenth. */
  static Health mean(List<Part> parts) {
    long persons = parts.stream().mapToLong(Part::persons).sum();
    Map<Measure, Integer> means = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      long sum = parts.stream().mapToLong(part -> part.persons * part.health.of(measure)).sum();
      means.put(measure, (int) ((2 * sum + persons) / (2 * persons)));
    }
    return new Health(Collections.unmodifiableMap(means));
  }

  /** The value of one measure, in tenths. */
  int of(Measure measure) {
    return tenths.get(measure);
  }

  /** A place nearby: all measures a little better or worse together, and each by itself. */
  Health nearby(double spread, String key) {
    double burden = 1 + spread * Noise.of("nearby", key).normal();
    return shifted(burden, spread / 2, "nearby " + key);
  }

  private Health shifted(double burden, double spread, String key) {
    Map<Measure, Integer> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double own = 1 + spread * Noise.of(key, measure).normal();
      double odds = StrictMath.pow(burden, measure.weight()) * own;
      values.put(measure, withOdds(of(measure), odds));
    }
    int overweight = values.get(Measure.OVERWEIGHT);
    values.put(Measure.NORMAL_WEIGHT, 1000 - overweight - values.get(Measure.UNDERWEIGHT));
    values.put(Measure.MODERATE_OVERWEIGHT, overweight - values.get(Measure.OBESITY));
    return new Health(Collections.unmodifiableMap(values));
  }

  /** Multiplies the odds rather than the share, which keeps it between 0 and 100 %. */
  private static int withOdds(int tenths, double factor) {
    double share = tenths / 1000.0;
    double shifted = share * factor / (1 - share + share * factor);
    return (int) Math.min(999, Math.max(1, Math.round(shifted * 1000)));
  }
}
