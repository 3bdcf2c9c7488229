package nl.regiobeeld.figure;

import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.schema.TableRow;

/** What a reader must know of rows of vraagontwikkeling, in Dutch. */
final class DriverNotes {
  /** Of a year in between; the status tells it for all these years together. */
  private static final String BETWEEN = "Lineair tussen \\d+ en \\d+\\.\\s*";

  private DriverNotes() {}

  /**
   * Which years are a forecast, provisional, estimated or missing, and how it was worked out.
   *
   * @param rows of all years, in order of years
   */
  static List<String> of(List<TableRow> rows) {
    List<TableRow> known = Series.having(rows, Drivers.VALUE);
    Stream<String> status =
        Stream.of(
                years("Prognose", known, "soort", "prognose"),
                years("Voorlopig", known, "status", Status.VOORLOPIG.label()),
                years("Geschat, recht tussen twee jaren", known, "status", Status.GESCHAT.label()),
                years("Geen waarde", rows, "status", Status.ONBEKEND.label()))
            .flatMap(List::stream);
    return Stream.concat(status, remarks(known).stream()).toList();
  }

  /** What the table says about these rows. */
  static List<String> remarks(List<TableRow> rows) {
    return rows.stream()
        .map(row -> row.text("toelichting").replaceFirst(BETWEEN, ""))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> years(String what, List<TableRow> rows, String column, String text) {
    String years = Years.of(rows.stream().filter(row -> row.text(column).equals(text)).toList());
    return years.isEmpty() ? List.of() : List.of("%s: %s.".formatted(what, years));
  }
}
