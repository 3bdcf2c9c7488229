package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Staff of Parkstad and the Netherlands by sector and age class, in three years: our own shape, as
 * a spreadsheet saves it.
 */
final class StaffSample {
  private static final String HEADER = "regio;sector;jaar;leeftijd;personen;uren;toelichting";
  private static final List<Integer> YEARS = List.of(2019, 2021, 2023);
  private static final int FIRST_YEAR = 2019;
  private static final List<String> AGES =
      List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65-74");
  private static final int[] PERCENT = {9, 22, 22, 21, 23, 3};

  /** Hours in an age class less than in the middle ones, in tenths. */
  private static final int[] FEWER = {50, 5, 15, 0, 10, 60};

  /**
   * A sector.
   *
   * @param perMille staff per 1000 inhabitants
   * @param tenths hours a week, in tenths
   * @param older how much older its staff is than that of others
   */
  private record Work(String id, double perMille, int tenths, double older) {}

  private static final List<Work> SECTORS =
      List.of(
          new Work("vvt", 26, 245, 0.05),
          new Work("msz", 17, 292, 0),
          new Work("ghz", 10.5, 262, 0.02),
          new Work("ggz", 5.6, 310, -0.02),
          new Work("huisartsen", 2.1, 256, 0.01),
          new Work("jeugdzorg", 2, 300, -0.08),
          new Work("overig", 9, 270, 0.03));

  private final StringBuilder text = new StringBuilder("\uFEFF" + HEADER + "\r\n");

  private StaffSample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    StaffSample sample = new StaffSample();
    for (int year : YEARS) {
      sample.region("NL00", Place.all(), year, 0);
      sample.region("PARKSTAD", OutlookSample.places(), year, 0.06);
    }
    Files.writeString(folder.resolve("personeel_sample.csv"), sample.text, StandardCharsets.UTF_8);
  }

  private void region(String code, List<Place> places, int year, double older) {
    long people = places.stream().mapToLong(place -> Population.of(place, year).total()).sum();
    for (Work work : SECTORS) {
      double greyer = older + work.older() + 0.01 * (year - FIRST_YEAR);
      double[] shares =
          IntStream.range(0, AGES.size())
              .mapToDouble(age -> PERCENT[age] * (1 + greyer * (age - 2.5)))
              .toArray();
      double all = people * work.perMille() / 1000;
      for (int age = 0; age < AGES.size(); age++) {
        Noise noise = Noise.of("staff", code, work.id(), year, age);
        double expected = all * shares[age] / IntStream.of(PERCENT).sum();
        long persons = noise.count(expected);
        long tenths = work.tenths() - FEWER[age] + Math.round(3 * noise.normal());
        row(code, work.id(), year, age, persons + ";" + tenths / 10 + "," + tenths % 10);
      }
    }
  }

  private void row(String region, String sector, int year, int age, String numbers) {
    List<String> fields =
        List.of(region, sector, Integer.toString(year), AGES.get(age), numbers, "verzonnen");
    text.append(String.join(";", fields)).append("\r\n");
  }
}
