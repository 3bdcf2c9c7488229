package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * OData v4 bulk downloads: semicolons, decimal commas, one observation a line, the codes of
 * measures beside them.
 *
 * @param ground the regions
 */
record Bulk(Ground ground) {
  /** The monitor that has the shape of 50120NED, with margins for every region. */
  static final String MONITOR = "50120NED";

  /** People by sex and single year of age. */
  static final String PEOPLE = "03759ned";

  private static final int INDELING = 2022;
  private static final int LAST_YEAR = 2024;
  private static final int OLDEST = 95;

  /** Writes so many observations of a monitor; the first years are whole, the last may be cut. */
  void monitor(Path folder, long observations) throws IOException {
    List<String> questions = Scripts.questions();
    codes(folder, questions);
    List<String> regions = ground.modelled(INDELING);
    long perYear =
        (long) regions.size() * questions.size() * Monitors.AGES.size() * Monitors.MARGINS.size();
    int first = LAST_YEAR - (int) ((observations - 1) / perYear);
    Path file = folder.resolve(MONITOR + "_Observations.csv");
    try (Lines table = new Lines(file, "", "\n")) {
      table.add(
          "Id;Measure;Leeftijd;Marges;WijkenEnBuurten;Perioden;Value;StringValue;ValueAttribute");
      long id = 0;
      for (int year = first; id < observations; year++) {
        id = year(table, regions, year, id, observations);
      }
    }
  }

  private static long year(Lines table, List<String> regions, int year, long from, long until)
      throws IOException {
    long id = from;
    int questions = Scripts.questions().size();
    for (String region : regions) {
      for (int question = 0; question < questions; question++) {
        for (String age : Monitors.AGES) {
          for (int side = 0; side < Monitors.MARGINS.size(); side++) {
            if (id == until) {
              return id;
            }
            line(table.line(), id++, question, age, side, region, year);
            table.end();
          }
        }
      }
    }
    return id;
  }

  private static void line(
      StringBuilder line, long id, int question, String age, int side, String region, int year) {
    line.append(id).append(";M").append(1000 + question).append(';').append(age).append(';');
    line.append(Monitors.MARGINS.get(side)).append(';').append(region).append(';');
    line.append(year).append("JJ00;");
    if (!Monitors.isAsked(question, year)) {
      line.append(";;Impossible");
      return;
    }
    int value = Monitors.value(question, region, age, year, side);
    if (value < 0) {
      line.append(";;Missing");
    } else {
      line.append(value / 10).append(',').append(value % 10).append(";;None");
    }
  }

  private static void codes(Path folder, List<String> questions) throws IOException {
    Path file = folder.resolve(MONITOR + "_MeasureCodes.csv");
    try (Lines codes = new Lines(file, "", "\n")) {
      codes.add(
          "Identifier;MeasureGroupId;Index;Title;Description;DataType;Unit;Decimals;PresentationType");
      for (int i = 0; i < questions.size(); i++) {
        codes.add("M%d;;%d;%s;;Double;%%;1;Relative".formatted(1000 + i, i + 1, questions.get(i)));
      }
    }
  }

  /** Writes the people of some years, on 1 January; gives how many observations those are. */
  long people(Path folder, List<Integer> years) throws IOException {
    Path file = folder.resolve(PEOPLE + "_Observations.csv");
    try (Lines table = new Lines(file, "", "\n")) {
      table.add(
          "Id;Measure;BurgerlijkeStaat;Geslacht;Leeftijd;RegioS;Perioden;Value;StringValue;ValueAttribute");
      long id = 0;
      for (int year : years) {
        List<String> gemeenten = ground.gemeenten(year);
        int[] country = new int[OLDEST + 1];
        for (String gemeente : gemeenten) {
          int[] people = people(Long.parseLong(gemeente.substring(2)), year);
          IntStream.rangeClosed(0, OLDEST).forEach(age -> country[age] += people[age]);
          id = place(table, gemeente, year, people, id);
        }
        id = place(table, Ground.COUNTRY, year, country, id);
      }
      return id;
    }
  }

  private static int[] people(long gemeente, int year) {
    int size = 30 + Dice.below(1000, gemeente);
    return IntStream.rangeClosed(0, OLDEST)
        .map(age -> size + Dice.below(size / 3, gemeente, year, age))
        .toArray();
  }

  /** Men are half of each age; both together are twice that. */
  private static long place(Lines table, String region, int year, int[] people, long from)
      throws IOException {
    long id = from;
    for (int sex = 0; sex < 3; sex++) {
      String code = List.of("T001038", "3000", "4000").get(sex);
      int share = sex == 0 ? 2 : 1;
      for (int age = -1; age <= OLDEST; age++) {
        int each = age < 0 ? IntStream.of(people).sum() : people[age];
        table.line().append(id++).append(";M000352;T001019;").append(code).append(';');
        table.line().append(age(age)).append(';').append(region).append(';').append(year);
        table.line().append("JJ00;").append(share * each).append(";;None");
        table.end();
      }
    }
    return id;
  }

  private static String age(int age) {
    return switch (age) {
      case -1 -> "10000";
      case 0 -> "10010";
      case OLDEST -> "22000";
      default -> String.valueOf(10_000 + 100 * age);
    };
  }
}
