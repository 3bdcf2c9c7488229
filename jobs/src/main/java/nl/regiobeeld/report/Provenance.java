package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.regiobeeld.explain.Explainers;
import nl.regiobeeld.report.Explained.Noted;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/**
 * Where the numbers on the pages come from, one file to a region. Rows about the same measure and
 * year are explained together, whatever their region: then the table of observations, by far the
 * largest, is read once for all of them.
 */
final class Provenance {
  private static final List<String> TOGETHER =
      List.of("bron", "periode", "jaar", "indicator", "zorgsoort", "leeftijd");

  private final Map<String, Area> areas = new TreeMap<>();
  private final Map<String, Map<String, TableRow>> wanted = new TreeMap<>();
  private final Map<TableRow, Long> unequal = new LinkedHashMap<>();

  /**
   * The explanations of one region.
   *
   * @param regio its code, as in the name of the file
   * @param noten the notes that explanations refer to, each once
   * @param cijfers key of a row to its explanation
   */
  record Origins(String regio, List<String> noten, Map<String, Explained> cijfers) {}

  /** Asks for a row of a region; rows of regions without a page are passed over. */
  void want(TableRow row) {
    String file = Area.file(row.text("regio_code"));
    if (areas.containsKey(file)) {
      wanted.computeIfAbsent(file, key -> new LinkedHashMap<>()).put(Origin.key(row), row);
    }
  }

  /** A region that has a page. */
  void with(Area area) {
    areas.put(area.file(), area);
  }

  /** How many rows there are to explain. */
  int size() {
    return wanted.values().stream().mapToInt(Map::size).sum();
  }

  /**
   * Explains them all.
   *
   * @param tick is called before each
   */
  List<Origins> explain(Facts facts, Consumer<TableRow> tick) {
    Map<String, Noted> notes = new TreeMap<>();
    Map<String, Map<String, Explained>> explained = new TreeMap<>();
    areas.keySet().forEach(file -> notes.put(file, new Noted()));
    for (TableRow row : inOrder()) {
      tick.accept(row);
      String file = Area.file(row.text("regio_code"));
      Explained each =
          Explained.of(row, Explainers.of(row.table()).explain(row, facts), notes.get(file));
      explained.computeIfAbsent(file, key -> new TreeMap<>()).put(Origin.key(row), each);
      if (each.unequal() > 0) {
        unequal.put(row, each.unequal());
      }
    }
    return areas.keySet().stream()
        .map(
            file ->
                new Origins(file, notes.get(file).all(), explained.getOrDefault(file, Map.of())))
        .toList();
  }

  /** What of all that was explained is not as it is said to be. */
  Optional<Unequal> unequal(String edition) {
    long numbers = unequal.values().stream().mapToLong(Long::longValue).sum();
    return unequal.keySet().stream()
        .findFirst()
        .map(row -> new Unequal(numbers, Origin.command(row, edition)));
  }

  private List<TableRow> inOrder() {
    Map<String, List<TableRow>> together = new TreeMap<>();
    for (Map<String, TableRow> rows : wanted.values()) {
      rows.values()
          .forEach(
              row -> together.computeIfAbsent(together(row), key -> new ArrayList<>()).add(row));
    }
    return together.values().stream().flatMap(List::stream).toList();
  }

  private static String together(TableRow row) {
    List<String> columns = row.table().columnNames();
    StringBuilder text = new StringBuilder(row.table().name());
    for (String column : TOGETHER) {
      text.append('|').append(columns.contains(column) ? row.text(column) : "");
    }
    return text.toString();
  }
}
