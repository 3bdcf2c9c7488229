package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The expected inhabitants with the limits of 67 %, in thousands: table 85173NED. */
final class ForecastSample {
  private static final List<String> COLUMNS =
      List.of("RegioIndeling2021", "PrognoseInterval", "Leeftijd", "Perioden", "TotaleBevolking_1");

  private static final List<Integer> YEARS = List.of(2025, 2030, 2040, 2050);
  private static final int COUNTED = 2022;

  /** The column PrognoseInterval, and on which side of the value each lies. */
  private enum Interval {
    MW00000(0),
    MOG0067(-1),
    MBG0067(1);

    private final int side;

    Interval(int side) {
      this.side = side;
    }
  }

  /**
   * A region of the table.
   *
   * @param perMille half the width of the interval, per year ahead, in thousandths of the value
   */
  private record Region(String code, List<Place> places, double perMille) {}

  private ForecastSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    TypedWriter table = new TypedWriter(COLUMNS);
    for (Region region : regions()) {
      for (Interval interval : Interval.values()) {
        for (int year : YEARS) {
          table.row(row(region, interval, year));
        }
      }
    }
    table.save(folder.resolve("85173NED_TypedDataSet_sample.csv"));
  }

  private static List<String> row(Region region, Interval interval, int year) {
    double ahead = year - COUNTED;
    double value = region.places().stream().mapToDouble(place -> expected(place, ahead)).sum();
    double limit = value * (1 + interval.side * region.perMille() * ahead / 1000);
    return List.of(
        OdataWriter.code(region.code(), 6),
        interval.name(),
        "10000",
        year + "JJ00",
        TypedWriter.tenths(Math.round(limit / 100)));
  }

  /** The heavier a gemeente's burden, the more it shrinks. */
  private static double expected(Place place, double ahead) {
    double yearly = 0.003 - 0.0006 * (place.burden() - 100);
    double own = 0.001 * Noise.of("forecast", place.code()).normal();
    return Population.of(place, COUNTED).total() * (1 + (yearly + own) * ahead);
  }

  /** The country, Limburg, its southern COROP area, the gemeenten. */
  private static List<Region> regions() {
    List<Place> all = Place.all();
    List<Region> regions = new ArrayList<>();
    regions.add(new Region("NL01", all, 2));
    regions.add(new Region("PV31", those(all, Place::inLimburg), 2));
    regions.add(new Region("CR39", those(all, place -> place.ggd().equals("GG6106")), 2.5));
    all.forEach(place -> regions.add(new Region(place.code(), List.of(place), 3.5)));
    return regions;
  }

  private static List<Place> those(List<Place> places, Predicate<Place> wanted) {
    return places.stream().filter(wanted).toList();
  }
}
