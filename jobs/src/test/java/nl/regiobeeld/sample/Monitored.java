package nl.regiobeeld.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A region of the health monitor: a gemeente, or several together.
 *
 * @param code CBS code
 * @param places the gemeenten it consists of
 * @param gemeente whether it is published as a gemeente
 */
record Monitored(String code, List<Place> places, boolean gemeente) {
  private static final int YEAR = 2020;

  /** The country, the gemeenten, the two GGD regions of Limburg: in CBS's order. */
  static List<Monitored> all() {
    List<Place> places = Place.all();
    List<Monitored> regions = new ArrayList<>();
    regions.add(new Monitored("NL01", places, false));
    places.forEach(place -> regions.add(new Monitored(place.code(), List.of(place), true)));
    regions.add(ggd("GG6011", places));
    regions.add(ggd("GG6106", places));
    return regions;
  }

  private static Monitored ggd(String code, List<Place> places) {
    List<Place> own = places.stream().filter(place -> place.ggd().equals(code)).toList();
    return new Monitored(code, own, false);
  }

  /** Its values: the mean of its gemeenten by number of inhabitants, of whatever age. */
  Health health(Age age) {
    return Health.mean(places.stream().map(place -> part(place, age)).toList());
  }

  private static Health.Part part(Place place, Age age) {
    Population population = Population.of(place, YEAR);
    return new Health.Part(population.total(), Health.of(place, population, age));
  }

  /** Half the width of the 95 % interval around a value, in tenths: small where many answered. */
  int margin(Measure measure, Age age, int tenths) {
    double respondents =
        places.stream()
            .mapToDouble(place -> 7 * Math.sqrt(Population.of(place, YEAR).of(age)))
            .sum();
    double answers = measure.ofCarers() ? respondents * 0.14 : respondents;
    double share = tenths / 1000.0;
    return 1 + (int) Math.round(1960 * Math.sqrt(share * (1 - share) / answers));
  }

  /** Whether it is a gemeente with fewer inhabitants. */
  boolean smallerThan(int inhabitants) {
    return gemeente && places.get(0).inhabitants() < inhabitants;
  }
}
