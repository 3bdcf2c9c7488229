package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected inhabitants of Parkstad's gemeenten and the Netherlands by sex and age class of five
 * years, for every fifth year: our own shape, as a spreadsheet saves it.
 */
final class OutlookSample {
  /** The gemeenten of the made-up region with staff, see {@link StaffSample}. */
  static final List<String> PARKSTAD =
      List.of("GM0882", "GM0899", "GM0917", "GM0928", "GM0965", "GM0986", "GM1954");

  private static final String HEADER = "regio;jaar;leeftijd;geslacht;inwoners;toelichting";
  private static final List<Integer> YEARS = List.of(2025, 2030, 2035, 2040);
  private static final int COUNTED = 2024;
  private static final int CLASS_YEARS = 5;

  private final StringBuilder text = new StringBuilder("\uFEFF" + HEADER + "\r\n");

  private OutlookSample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    OutlookSample sample = new OutlookSample();
    for (int year : YEARS) {
      sample.region("NL00", Place.all(), year);
      for (Place place : places()) {
        sample.region(place.code(), List.of(place), year);
      }
    }
    Files.writeString(
        folder.resolve("bevolkingsprognose_sample.csv"), sample.text, StandardCharsets.UTF_8);
  }

  /** The gemeenten of Parkstad. */
  static List<Place> places() {
    return Place.all().stream().filter(place -> PARKSTAD.contains(place.code())).toList();
  }

  private void region(String code, List<Place> places, int year) {
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < Population.CLASSES; age++) {
        int each = age;
        long people = places.stream().mapToLong(place -> expected(place, sex, each, year)).sum();
        String name = sex == Sex.MEN ? "man" : "vrouw";
        List<String> fields =
            List.of(code, "" + year, label(age), name, Long.toString(people), "verzonnen");
        text.append(String.join(";", fields)).append("\r\n");
      }
    }
  }

  private static String label(int age) {
    int from = age * CLASS_YEARS;
    return age == Population.CLASSES - 1 ? from + "+" : from + "-" + (from + CLASS_YEARS - 1);
  }

  /** The young and those of working age dwindle, most where the burden is heavy; the old grow. */
  private static long expected(Place place, Sex sex, int age, int year) {
    double own = 0.002 * Noise.of("outlook", place.code(), sex, age).normal();
    double shrinking = age < 13 ? -0.0006 * (place.burden() - 100) : 0;
    double yearly = course(age) + shrinking + own;
    return Math.round(
        Population.of(place, COUNTED).count(sex, age) * (1 + yearly * (year - COUNTED)));
  }

  private static double course(int age) {
    if (age < 4) {
      return -0.001;
    }
    if (age < 13) {
      return -0.003;
    }
    if (age < 15) {
      return 0.004;
    }
    return age < 16 ? 0.012 : 0.035;
  }
}
