package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.schema.TableRow;

/** Years of rows, in words. */
final class Years {
  private Years() {}

  /** The year in column jaar, which every row has. */
  static int of(TableRow row) {
    return row.number("jaar").orElseThrow().intValueExact();
  }

  /** The years of these rows, those that follow on each other together: "2023 en 2026-2032". */
  static String of(List<TableRow> rows) {
    return text(rows.stream().map(Years::of));
  }

  /**
   * A note that tells of things in which years they are so: "Afgeleid: vraag en aanbod in 2032."
   *
   * @param rows by the name of the thing, as in the middle of a sentence
   * @return empty when there are no rows
   */
  static List<String> note(String what, Map<String, List<TableRow>> rows) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    rows.forEach(
        (name, some) -> names.computeIfAbsent(of(some), any -> new ArrayList<>()).add(name));
    names.remove("");
    String text =
        names.entrySet().stream()
            .map(each -> Words.and(each.getValue()) + " in " + each.getKey())
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? List.of() : List.of(what + ": " + text + ".");
  }

  /** These years, those that follow on each other together. */
  static String text(Stream<Integer> years) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int year : new TreeSet<>(years.toList())) {
      if (year == last + 1) {
        runs.remove(runs.size() - 1);
      } else {
        first = year;
      }
      last = year;
      runs.add(first == last ? Integer.toString(year) : first + "-" + last);
    }
    return Words.and(runs);
  }
}
