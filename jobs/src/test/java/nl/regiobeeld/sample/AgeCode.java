package nl.regiobeeld.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * An age in table 03759ned.
 *
 * @param code CBS's
 * @param title Dutch
 * @param from first age
 * @param to last age included
 * @param within95 whether the code 95 and over holds it too
 */
record AgeCode(String code, String title, int from, int to, boolean within95) {

  /** The ages but for all together, in CBS's order: 95 and over stands before the ages in it. */
  static List<AgeCode> all() {
    List<AgeCode> ages = new ArrayList<>();
    for (int age = 0; age < Residents.OLDEST; age++) {
      if (age == 95) {
        ages.add(new AgeCode("22000", "95 jaar of ouder", age, Residents.OLDEST, false));
      }
      ages.add(new AgeCode(code(age), age + " jaar", age, age, age >= 95));
    }
    ages.add(new AgeCode("22300", "105 jaar of ouder", Residents.OLDEST, Residents.OLDEST, true));
    return ages;
  }

  private static String code(int age) {
    if (age == 0) {
      return "10010";
    }
    int number = age < 100 ? 10_000 + 100 * age : 19_801 + age;
    return Integer.toString(number);
  }
}
