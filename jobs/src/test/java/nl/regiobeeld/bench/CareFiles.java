package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Vektis files: one row per sex, age class and gemeente, as in {@code data/sample}.
 *
 * @param ground the gemeenten
 * @param years of an age class; real files have five
 */
record CareFiles(Ground ground, int years) {
  private static final int OLDEST = 90;
  private static final int FEWEST = 10;
  private static final String KEYS =
      "geslacht;leeftijdsklasse;gemeentenaam;aantal_bsn;aantal_verzekerdejaren";

  /** Writes the file of one year, and gives its number of rows. */
  long write(Path folder, int year) throws IOException {
    List<String> types = types(year);
    List<Ground.Spelled> gemeenten = ground.spelled(year);
    String name = "Vektis Open Databestand Zorgverzekeringswet " + year + " - gemeente.csv";
    long rows = 0;
    try (Lines file = new Lines(folder.resolve(name), "", "\n")) {
      file.add(header(types, year));
      for (String sex : List.of("M", "V")) {
        for (int age = 0; age <= OLDEST; age += years) {
          for (Ground.Spelled gemeente : gemeenten) {
            long key = Long.parseLong(gemeente.code().substring(2)) * 2 + (sex.equals("M") ? 0 : 1);
            file.line().append(sex).append(';').append(label(age)).append(';');
            file.line().append(gemeente.name());
            row(file.line(), types.size(), year, age, key);
            file.end();
            rows++;
          }
        }
      }
    }
    return rows;
  }

  /** Insured, their years, and what each kind of care cost them; most kinds cost few of them. */
  private static void row(StringBuilder line, int types, int year, int age, long key) {
    int insured = FEWEST + Dice.below(900, year, age, key);
    line.append(';').append(insured).append(';');
    decimal(line, insured * 100L - Dice.below(insured * 4, year, age, key, 1));
    for (int type = 0; type < types; type++) {
      int chance = Dice.below(100, year, age, key, type, 2);
      long cents = (long) insured * Dice.below(60_000 / (type + 1), year, age, key, type, 3);
      line.append(';');
      decimal(line, chance < 25 + type ? 0 : chance == 99 ? -cents / 10 : cents);
    }
  }

  /** Hundredths with a decimal point and without trailing zeros: 1250 is 12.5. */
  private static void decimal(StringBuilder line, long hundredths) {
    long rest = Math.abs(hundredths % 100);
    if (hundredths < 0) {
      line.append('-');
    }
    line.append(Math.abs(hundredths / 100));
    if (rest > 0) {
      line.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        line.append(rest % 10);
      }
    }
  }

  private String label(int age) {
    return age >= OLDEST
        ? OLDEST + "+"
        : "%2d t/m %2d jaar".formatted(age, Math.min(OLDEST, age + years) - 1);
  }

  /** Upper case until 2018, lower case since. */
  private static String header(List<String> types, int year) {
    StringBuilder header = new StringBuilder(KEYS);
    types.forEach(type -> header.append(";kosten_").append(type));
    return year <= 2018 ? header.toString().toUpperCase(Locale.ROOT) : header.toString();
  }

  /** The cost columns of a year's file. */
  static List<String> types(int year) {
    List<String> types = new ArrayList<>();
    for (String line : Scripts.text("zorgsoorten.csv").lines().skip(1).toList()) {
      String[] fields = line.split(";", -1);
      if (Integer.parseInt(fields[1]) <= year && year <= Integer.parseInt(fields[2])) {
        types.add(fields[0]);
      }
    }
    return types;
  }
}
