package nl.regiobeeld.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.TableRow;

/**
 * What drives the demand for care in a page's region.
 *
 * @param rows of table vraagontwikkeling, in order of years
 */
record Drivers(Page page, List<TableRow> rows) {
  static final String VALUE = "waarde";
  static final String NATIONAL = "landelijk";

  /** Reads the table once, for all figures. */
  static Drivers of(Page page) {
    return new Drivers(
        page,
        page.rows(DriverTable.VRAAGONTWIKKELING, Map.of()).stream()
            .sorted(Comparator.comparing(Years::of))
            .toList());
  }

  /** The rows of a measure. */
  List<TableRow> of(String measure) {
    return rows.stream().filter(row -> row.text("maat").equals(measure)).toList();
  }

  /** Rows by their onderwerp, those without a value left out. */
  static Map<String, List<TableRow>> bySubject(List<TableRow> rows) {
    return Series.having(rows, VALUE).stream()
        .collect(groupingBy(row -> row.text("onderwerp"), TreeMap::new, toList()));
  }

  /** A figure of these rows. */
  Optional<Figure> figure(
      String id, String title, String subtitle, Body body, List<String> notes, List<TableRow> of) {
    return Optional.of(
        page.figure(id, title, subtitle, body, notes, Origins.named(of, page.settings())));
  }

  /** What stands in the place of a figure; why, if the table has rows without values. */
  Optional<Figure> missing(String id, String title, Missing what, List<TableRow> of) {
    String reason = String.join(" ", DriverNotes.remarks(of));
    return what.figure(page, id, title, reason, Origins.named(of, page.settings()));
  }
}
