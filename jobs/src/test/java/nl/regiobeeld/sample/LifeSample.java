package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Healthy life expectancy by income and wealth, table 85445NED, as an analyst's script saves it.
 */
final class LifeSample {
  private static final String HEADER =
      "ID,Geslacht,LeeftijdOp31December,InkomenEnWelvaart,Marges,Perioden,Levensverwachting_1,"
          + "LVInAlsGoedErvarenGezondheid_2,LVZonderLichamelijkeBeperkingen_3,"
          + "LVZonderPsychischeKlachtenMHI5_4,LVZonderGALIBeperkingen_5";

  private static final List<String> SEXES = List.of("T001038", "3000", "4000");
  private static final List<String> AGES = List.of("10010", "16500");

  /** Fifths of the people by income, lowest first, then by wealth. */
  private static final List<String> GROUPS =
      List.of(
          "1014752", "1014753", "1014754", "1014755", "1014756", "2021770", "2021780", "2021790",
          "2021800", "2021810");

  private static final List<String> MARGINS = List.of("MW00000", "MOG0095", "MBG0095");
  private static final List<String> PERIODS = List.of("2015G400", "2019G400");

  /** Made-up tenths of years at birth and at 65 of the middle fifth, per column. */
  private static final List<List<Integer>> MIDDLE =
      List.of(List.of(805, 650, 710, 690, 590), List.of(198, 130, 140, 170, 115));

  /** Tenths of years more per fifth that one is better off. */
  private static final List<Integer> STEP = List.of(19, 52, 42, 44, 50);

  private final StringBuilder text = new StringBuilder(HEADER).append('\n');
  private int id;

  private LifeSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    LifeSample sample = new LifeSample();
    for (String sex : SEXES) {
      for (String age : AGES) {
        GROUPS.forEach(group -> sample.rows(sex, age, group));
      }
    }
    Path file = folder.resolve("Levensverwachting_sample.csv");
    Files.writeString(file, sample.text, StandardCharsets.UTF_8);
  }

  private void rows(String sex, String age, String group) {
    for (String margin : MARGINS) {
      for (String period : PERIODS) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(Integer.toString(id), sex, age, group, margin, period));
        for (int column = 0; column < STEP.size(); column++) {
          row.add(cell(sex, age, group, margin, period, column));
        }
        text.append(String.join(",", row)).append('\n');
        id++;
      }
    }
  }

  /** Complaints were not asked before 2019; some limits are not known at birth. */
  private static String cell(
      String sex, String age, String group, String margin, String period, int column) {
    if (column == 3 && period.equals("2015G400")) {
      return "";
    }
    boolean limit = !margin.equals("MW00000");
    if (limit && age.equals("10010") && (column == 2 || column == 4)) {
      return ".";
    }
    long side = MARGINS.indexOf(margin) == 0 ? 0 : MARGINS.indexOf(margin) * 2 - 3;
    long tenths = value(sex, age, group, period, column) + side * (column == 0 ? 2 : 9);
    return tenths / 10 + "." + tenths % 10;
  }

  private static long value(String sex, String age, String group, String period, int column) {
    boolean old = age.equals("16500");
    int fifth = GROUPS.indexOf(group) % 5 - 2;
    int better = STEP.get(column) * fifth / (old ? 2 : 1);
    int women = (SEXES.indexOf(sex) == 0 ? 0 : SEXES.indexOf(sex) * 2 - 3) * (old ? 8 : 14);
    double own = 4 * Noise.of("life", sex, age, group, period, column).normal();
    return Math.round(MIDDLE.get(AGES.indexOf(age)).get(column) + better + women + own);
  }
}
