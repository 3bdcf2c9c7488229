package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * National rates by age and sex: use of care by sector, prevalence of five conditions, clients of
 * elderly care. Our own shape, as a spreadsheet saves it.
 */
final class CareUseSample {
  private static final String HEADER =
      "onderwerp;soort;regio;jaar;leeftijd;geslacht;per_1000;toelichting";
  private static final int YEAR = 2022;
  private static final List<String> AGES =
      List.of("0-19", "20-44", "45-64", "65-74", "75-79", "80-84", "85-89", "90+");

  /**
   * A subject.
   *
   * @param men how many tenths of the rates hold for men; women make up for it
   * @param perMille by age, from the ages that come first; the last is that of 90 and over
   */
  private record Subject(String id, String kind, int men, List<Integer> perMille) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("vvt", "sector", 8, List.of(1, 2, 8, 45, 140, 330, 620, 900)),
          new Subject("msz", "sector", 10, List.of(260, 330, 520, 780, 930, 980, 960, 880)),
          new Subject("ghz", "sector", 11, List.of(9, 12, 11, 8, 6, 5, 4, 4)),
          new Subject("ggz", "sector", 9, List.of(55, 90, 66, 40, 34, 32, 30, 24)),
          new Subject(
              "huisartsen", "sector", 9, List.of(2100, 3000, 4200, 6100, 8000, 9600, 11000, 12500)),
          new Subject("jeugdzorg", "sector", 11, List.of(120, 2, 0, 0, 0, 0, 0, 0)),
          new Subject("overig", "sector", 9, List.of(90, 60, 55, 70, 95, 130, 170, 190)),
          new Subject("angststoornissen", "aandoening", 7, List.of(40, 75, 70, 52, 45, 42, 40, 36)),
          new Subject("beroerte", "aandoening", 11, List.of(3, 18, 62, 95, 120, 140, 150)),
          new Subject(
              "coronaire_hartziekten", "aandoening", 13, List.of(4, 48, 140, 205, 240, 265, 270)),
          new Subject("copd", "aandoening", 11, List.of(3, 32, 85, 110, 105, 95, 80)),
          new Subject("dementie", "aandoening", 8, List.of(2, 14, 45, 105, 200, 330)),
          new Subject("ouderenzorg", "clienten", 8, List.of(40, 120, 260, 480, 720)));

  private final StringBuilder text = new StringBuilder("\uFEFF" + HEADER + "\r\n");

  private CareUseSample() {}

  /** Writes the file into a folder. */
  static void write(Path folder) throws IOException {
    CareUseSample sample = new CareUseSample();
    SUBJECTS.forEach(sample::rates);
    Files.writeString(
        folder.resolve("zorggebruik_sample.csv"), sample.text, StandardCharsets.UTF_8);
  }

  private void rates(Subject subject) {
    int first = AGES.size() - subject.perMille().size();
    for (int i = 0; i < subject.perMille().size(); i++) {
      for (Sex sex : Sex.values()) {
        int tenths = sex == Sex.MEN ? subject.men() : 20 - subject.men();
        int rate = subject.perMille().get(i) * tenths;
        row(subject, AGES.get(first + i), sex, rate / 10 + "," + rate % 10);
      }
    }
  }

  private void row(Subject subject, String age, Sex sex, String rate) {
    String name = sex == Sex.MEN ? "man" : "vrouw";
    List<String> fields =
        List.of(subject.id(), subject.kind(), "", "" + YEAR, age, name, rate, "verzonnen");
    text.append(String.join(";", fields)).append("\r\n");
  }
}
