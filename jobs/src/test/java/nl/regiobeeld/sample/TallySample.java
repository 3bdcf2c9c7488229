package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Own counts of Zuid-Limburg and Noord- en Midden-Limburg as a spreadsheet saves them: for six
 * years a rate by age and sex, a share, a mean, and now and then a plain number.
 */
final class TallySample {
  private static final String HEADER =
      "kpi;regio;periode;leeftijd;geslacht;teller;noemer;waarde;standaardafwijking;waarnemingen;toelichting";
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2024;
  private static final String ZUID_LIMBURG = "GG6106";

  /** Age range, its first age class and the one after its last, falls a year per 1000 persons. */
  private record Ages(String label, int from, int to, double falls) {}

  private static final List<Ages> AGES =
      List.of(
          new Ages("0-44", 0, 9, 2),
          new Ages("45-64", 9, 13, 4),
          new Ages("65-74", 13, 15, 12),
          new Ages("75-84", 15, 17, 35),
          new Ages("85+", 17, 19, 90));

  private final StringBuilder text = new StringBuilder("\uFEFF" + HEADER + "\r\n");

  private TallySample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    TallySample sample = new TallySample();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      sample.falls(year);
      sample.youth(year);
      sample.discharges(year);
      sample.numbers(year);
    }
    Files.writeString(folder.resolve("tellingen_sample.csv"), sample.text, StandardCharsets.UTF_8);
  }

  private void falls(int year) {
    for (Ages ages : AGES) {
      for (Sex sex : Sex.values()) {
        long events = 0;
        long persons = 0;
        List<String> rows = new ArrayList<>();
        for (Place place : Place.all()) {
          long people = people(place, year, sex, ages);
          long falls = falls(place, year, sex, ages, people);
          events += falls;
          persons += people;
          if (place.inLimburg()) {
            rows.add(fall(place.code(), year, ages, sex, falls, people));
          }
        }
        text.append(fall("NL00", year, ages, sex, events, persons));
        rows.forEach(text::append);
      }
    }
  }

  private static long people(Place place, int year, Sex sex, Ages ages) {
    Population population = Population.of(place, year);
    long people = 0;
    for (int age = ages.from(); age < ages.to(); age++) {
      people += population.count(sex, age);
    }
    return people;
  }

  /** Fewer every year in Zuid-Limburg, more elsewhere; women fall more often. */
  private static long falls(Place place, int year, Sex sex, Ages ages, long people) {
    double course = place.ggd().equals(ZUID_LIMBURG) ? 0.95 : 1.01;
    double level = StrictMath.pow(course, year - FIRST_YEAR) * place.burden() / 100;
    double expected = people * ages.falls() / 1000 * level * (sex == Sex.WOMEN ? 1.2 : 0.8);
    return Math.min(
        people, Noise.of("fall", place.code(), year, sex, ages.label()).count(expected));
  }

  private static String fall(String region, int year, Ages ages, Sex sex, long falls, long people) {
    String name = sex == Sex.MEN ? "man" : "vrouw";
    return row("valincidenten", region, year, ages.label(), name, falls + ";" + people + ";;;");
  }

  /** Gemeenten by name, as people write them. */
  private void youth(int year) {
    long all = 0;
    long young = 0;
    List<String> rows = new ArrayList<>();
    for (Place place : Place.all()) {
      long people = Population.of(place, year).between(2, 4);
      double share = 0.05 * place.burden() / 100 * (1 + 0.04 * (year - FIRST_YEAR));
      long clients = Noise.of("youth", place.code(), year).count(people * share);
      all += clients;
      young += people;
      if (place.inLimburg()) {
        rows.add(ratio("jongeren_ggz", place.name(), year, clients, people));
      }
    }
    text.append(ratio("jongeren_ggz", "NL00", year, all, young));
    rows.forEach(text::append);
  }

  private void discharges(int year) {
    for (String region : List.of("NL00", "ZL", "NML")) {
      Noise noise = Noise.of("discharge", region, year);
      long tenths = Math.round(62 - 3 * (year - FIRST_YEAR) + 4 * noise.normal());
      String mean = tenths / 10 + "," + tenths % 10;
      long patients = region.equals("NL00") ? 40_000 : 900 + noise.count(100);
      text.append(row("dagen_tot_ontslag", region, year, "", "", ";;" + mean + ";4,8;" + patients));
    }
  }

  private void numbers(int year) {
    if (year >= 2022) {
      long children = 120L * (year - 2021) + Noise.of("keigezond", year).count(40);
      text.append(row("keigezond_kinderen", "PV31", year, "", "", ";;" + children + ";;"));
      long schools = 60L + 90L * (year - 2022) + Noise.of("schools", year).count(20);
      text.append(ratio("scholen_basiselementen", "ZL", year, schools, 330));
    }
  }

  private static String ratio(String kpi, String region, int year, long part, long whole) {
    return row(kpi, region, year, "", "", part + ";" + whole + ";;;");
  }

  private static String row(
      String kpi, String region, int year, String age, String sex, String numbers) {
    List<String> keys = List.of(kpi, region, Integer.toString(year), age, sex);
    return String.join(";", keys) + ";" + numbers + ";verzonnen\r\n";
  }
}
