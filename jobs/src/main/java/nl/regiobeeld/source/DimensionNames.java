package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.regiobeeld.model.CbsAges;

/**
 * Names the lines of column dimensions in a StatLine header: by the name before the values, by a
 * caption above, or by values that only one dimension has.
 */
final class DimensionNames {
  private static final String UNKNOWN = "";
  private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d{2}(?!\\d).*");
  private static final Set<String> SEXES = Set.of("Totaal mannen en vrouwen", "Mannen", "Vrouwen");
  private static final Set<String> MARGINS =
      Set.of("Waarde", "Ondergrens 95%-interval", "Bovengrens 95%-interval");

  private DimensionNames() {}

  /**
   * The names of the lines; empty where one cannot be told.
   *
   * @param lines the lines, each with fields of its own before its values
   * @param stub how many fields stand before the values
   * @param captions names above the lines, of some or all of them, in their order
   */
  static List<String> of(List<List<String>> lines, int stub, List<String> captions) {
    List<String> names = new ArrayList<>();
    lines.forEach(line -> names.add(before(line.subList(0, stub))));
    if (!fill(names, captions)) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).isEmpty()) {
          names.set(i, byValues(lines.get(i).subList(stub, lines.get(i).size())));
        }
      }
      fill(names, captions);
    }
    return names;
  }

  /** Gives captions to the lines without a name, if there are as many of the ones as the others. */
  private static boolean fill(List<String> names, List<String> captions) {
    if (Collections.frequency(names, UNKNOWN) != captions.size()) {
      return false;
    }
    captions.forEach(caption -> names.set(names.indexOf(UNKNOWN), caption));
    return true;
  }

  private static String before(List<String> fields) {
    return fields.stream()
        .map(String::strip)
        .filter(field -> !field.isEmpty())
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static String byValues(List<String> values) {
    if (all(values, PERIOD.asMatchPredicate())) {
      return "Perioden";
    }
    if (all(values, SEXES::contains)) {
      return "Geslacht";
    }
    if (all(values, MARGINS::contains)) {
      return "Marges";
    }
    boolean telling = !all(values, "Totaal"::equals);
    return telling && all(values, value -> CbsAges.ofTitle(value).isPresent())
        ? "Leeftijd"
        : UNKNOWN;
  }

  private static boolean all(List<String> values, Predicate<String> test) {
    return values.stream().map(String::strip).allMatch(test);
  }
}
