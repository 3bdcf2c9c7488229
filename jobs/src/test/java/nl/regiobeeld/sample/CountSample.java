package nl.regiobeeld.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The inhabitants by sex and single year of age, table 03759ned, as observations. */
final class CountSample {
  static final String ON_1_JANUARY = "M000352";
  static final String MEAN = "M000365";
  static final String EVERYBODY = "T001019";

  /** The years of the bulk download; those of the last one are provisional. */
  static final List<Integer> YEARS = List.of(2023, 2024);

  /** The year of the JSON pages. */
  static final int PAGED_YEAR = 2022;

  /** For these regions also the ages within 95 and over. */
  private static final Set<String> WITH_OLDEST = Set.of("NL01", "GM0917", "GM0935");

  /** Unmarried, married, widowed, divorced, and their made-up percentages. */
  private static final List<String> STATUSES = List.of("1010", "1020", "1050", "1080");

  private static final List<Integer> STATUS_PERCENT = List.of(49, 38, 5, 8);

  /** Abolished before all years of the sample: its figures cannot exist. */
  private static final String ABOLISHED = "GM0951";

  private final List<Integer> years;
  private final boolean whole;
  private final List<Observation> observations = new ArrayList<>();

  private CountSample(List<Integer> years, boolean whole) {
    this.years = years;
    this.whole = whole;
  }

  /** What the bulk download holds. */
  static List<Observation> bulk() {
    return new CountSample(YEARS, true).all();
  }

  /** What the pages hold: the people of all ages together. */
  static List<Observation> paged() {
    return new CountSample(List.of(PAGED_YEAR), false).all();
  }

  private List<Observation> all() {
    List<Place> places = Place.all();
    for (SexCode sex : SexCode.values()) {
      add(sex, "NL01", places, whole);
      places.forEach(place -> add(sex, place.code(), List.of(place), whole && place.inLimburg()));
      if (whole) {
        years.forEach(year -> add(ON_1_JANUARY, sex, "10000", ABOLISHED, year, null));
      }
    }
    return List.copyOf(observations);
  }

  private void add(SexCode sex, String region, List<Place> places, boolean byAge) {
    for (int year : years) {
      Residents people = Residents.of(places, year);
      add(ON_1_JANUARY, sex, "10000", region, year, whole(sex.count(people, 0, Residents.OLDEST)));
      if (whole) {
        add(MEAN, sex, "10000", region, year, mean(sex, places, year));
      }
      if (byAge) {
        ages(sex, region, year, people);
      }
    }
    if (whole && sex == SexCode.ALL && region.equals("NL01")) {
      statuses(places);
    }
  }

  private void ages(SexCode sex, String region, int year, Residents people) {
    boolean oldest = WITH_OLDEST.contains(region);
    for (AgeCode age : AgeCode.all()) {
      if (oldest || !age.within95()) {
        long count = sex.count(people, age.from(), age.to());
        add(ON_1_JANUARY, sex, age.code(), region, year, whole(count));
      }
    }
  }

  /** Known a year later, so that the newest year has none. */
  private BigDecimal mean(SexCode sex, List<Place> places, int year) {
    if (year == years.get(years.size() - 1)) {
      return null;
    }
    long now = sex.count(Residents.of(places, year), 0, Residents.OLDEST);
    long later = sex.count(Residents.of(places, year + 1), 0, Residents.OLDEST);
    return BigDecimal.valueOf(5 * (now + later), 1);
  }

  private void statuses(List<Place> places) {
    for (int i = 0; i < STATUSES.size(); i++) {
      for (int year : years) {
        long count = Residents.of(places, year).total() * STATUS_PERCENT.get(i) / 100;
        observations.add(
            new Observation(
                ON_1_JANUARY, STATUSES.get(i), "T001038", "10000", "NL01", year, whole(count)));
      }
    }
  }

  private void add(
      String measure, SexCode sex, String age, String region, int year, BigDecimal value) {
    observations.add(new Observation(measure, EVERYBODY, sex.code(), age, region, year, value));
  }

  private static BigDecimal whole(long count) {
    return BigDecimal.valueOf(count);
  }

  /** CBS's codes of both sexes together and apart. */
  private enum SexCode {
    ALL("T001038"),
    MEN("3000"),
    WOMEN("4000");

    private final String code;

    SexCode(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    long count(Residents people, int from, int to) {
      return switch (this) {
        case ALL -> people.count(from, to);
        case MEN -> people.count(Sex.MEN, from, to);
        case WOMEN -> people.count(Sex.WOMEN, from, to);
      };
    }
  }
}
