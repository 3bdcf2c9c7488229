package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Monitors as OData v3 exports: byte order mark, CRLF, everything quoted and padded.
 *
 * @param ground the regions
 */
record Monitors(Ground ground) {
  /** 18 and over, 18 to 64, 65 and over. */
  static final List<String> AGES = List.of("20300", "53115", "80200");

  /** The value, and its lower and upper limit. */
  static final List<String> MARGINS = List.of("MW00000", "MOG0095", "MBG0095");

  private static final int SECRET_PERCENT = 3;

  /**
   * Writes a table of model estimates, down to buurten and without margins.
   *
   * @param indeling whose gemeenten it has, in all years
   * @return how many values it has
   */
  long models(Path folder, String id, int indeling, List<Integer> years) throws IOException {
    List<String> regions = ground.modelled(indeling);
    String keys = "\"ID\";\"Leeftijd\";\"Marges\";\"WijkenEnBuurten\";\"Perioden\"";
    try (Lines table = begin(folder, id, keys + ";\"Gemeentenaam_1\";\"SoortRegio_2\"", 3)) {
      int row = 0;
      for (int year : years) {
        for (String age : AGES) {
          for (String region : regions) {
            key(table.line(), row++, age, MARGINS.get(0), "%-10s".formatted(region), year);
            table.line().append(";\"").append(label(region)).append("\"");
            table.line().append(";\"").append(kind(region)).append("\"");
            cells(table.line(), id, region, age, year, 0);
            table.end();
          }
        }
      }
      return (long) row * Scripts.questions().size();
    }
  }

  /** Writes a survey's table with margins, down to gemeenten; gives how many values it has. */
  long survey(Path folder, String id, int year) throws IOException {
    String keys = "\"ID\";\"Leeftijd\";\"Marges\";\"RegioS\";\"Perioden\"";
    try (Lines table = begin(folder, id, keys, 1)) {
      int row = 0;
      for (String age : AGES) {
        for (int side = 0; side < MARGINS.size(); side++) {
          for (String region : ground.surveyed(year)) {
            key(table.line(), row++, age, MARGINS.get(side), "%-6s".formatted(region), year);
            cells(table.line(), id, region, age, year, side);
            table.end();
          }
        }
      }
      return (long) row * Scripts.questions().size();
    }
  }

  private static Lines begin(Path folder, String id, String keys, int first) throws IOException {
    Lines table = new Lines(folder.resolve(id + "_UntypedDataSet.csv"), "\uFEFF", "\r\n");
    table.line().append(keys);
    int number = first;
    for (String question : Scripts.questions()) {
      table.line().append(";\"").append(question).append('_').append(number++).append('"');
    }
    table.end();
    return table;
  }

  private static void key(
      StringBuilder line, int row, String age, String margin, String region, int year) {
    line.append('"').append(row).append("\";\"").append(age).append("\";\"").append(margin);
    line.append("\";\"").append(region).append("\";\"").append(year).append("JJ00\"");
  }

  private static void cells(
      StringBuilder line, String id, String region, String age, int year, int side) {
    for (int i = 0; i < Scripts.questions().size(); i++) {
      long of = Long.parseLong(id.substring(0, 5)) * 100 + i;
      int value = value(of, region, age, year, side);
      // What was not asked is impossible, what too few answered unknown.
      String text = value < 0 ? "       ." : "%6d.%d".formatted(value / 10, value % 10);
      line.append(";\"").append(isAsked(of, year) ? text : "").append('"');
    }
  }

  /** Whether a question was asked in a year: nearly all were. */
  static boolean isAsked(long question, int year) {
    return Dice.below(20, question, year) > 0;
  }

  /**
   * Tenths of a percent; below zero: secret.
   *
   * @param side 0 the value, 1 its lower and 2 its upper limit
   */
  static int value(long question, String region, String age, int year, int side) {
    long where = Long.parseLong(region, Character.MAX_RADIX);
    long who = Long.parseLong(age);
    boolean small = !region.startsWith("NL") && !region.startsWith("GG");
    if (small && Dice.below(100, question, where, who, year, 1) < SECRET_PERCENT) {
      return -1;
    }
    int national = 80 + Dice.below(800, question, who);
    int value = national - 40 + Dice.below(80, question, where, who, year);
    int width = 1 + Dice.below(30, question, where, who, year, 2);
    return side == 0 ? value : side == 1 ? value - width : value + width;
  }

  private String label(String region) {
    String gemeente = "GM" + region.substring(2, Math.min(6, region.length()));
    return "%-40s".formatted(region.startsWith("NL") ? "Nederland" : ground.name(gemeente));
  }

  private static String kind(String region) {
    return switch (region.substring(0, 2)) {
      case "NL" -> "Land      ";
      case "GM" -> "Gemeente  ";
      case "WK" -> "Wijk      ";
      default -> "Buurt     ";
    };
  }
}
