package nl.regiobeeld.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;

/**
 * A source of an edition.
 *
 * @param source its bron
 * @param licence how its data may be used and whom to name; empty when that is not known
 * @param years of its rows, "2016, 2020"
 * @param files how many files of it went in
 */
record Origin(String source, String licence, String years, int files) {

  /** The sources of an edition, by bron. */
  static List<Origin> all(Facts facts) {
    Map<String, List<TableRow>> rows = new TreeMap<>();
    facts
        .rows(InputTables.BRONNEN, Map.of())
        .forEach(row -> rows.computeIfAbsent(row.text("bron"), each -> new ArrayList<>()).add(row));
    return rows.entrySet().stream().map(Origin::of).toList();
  }

  private static Origin of(Entry<String, List<TableRow>> entry) {
    TreeSet<String> licences = new TreeSet<>();
    TreeSet<String> years = new TreeSet<>();
    for (TableRow row : entry.getValue()) {
      licences.add(row.text("licentie"));
      years.add(row.text("periode"));
    }
    licences.remove("");
    years.remove("");
    return new Origin(
        entry.getKey(),
        String.join("; ", licences),
        String.join(", ", years),
        entry.getValue().size());
  }
}
