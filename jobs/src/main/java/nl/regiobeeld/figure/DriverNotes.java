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
   * @param shown those that the figure shows
   */
  static List<String> of(List<TableRow> rows, List<TableRow> shown) {
    Stream<String> status =
        Stream.of(
                years("Prognose", shown, "soort", "prognose"),
                years("Voorlopig", shown, "status", Status.VOORLOPIG.label()),
                years("Geschat, recht tussen twee jaren", shown, "status", Status.GESCHAT.label()),
                missing(rows))
            .flatMap(List::stream);
    return Stream.concat(status, remarks(Series.having(shown, Drivers.VALUE)).stream()).toList();
  }

  /** What the table says about these rows. */
  static List<String> remarks(List<TableRow> rows) {
    return rows.stream()
        .map(row -> row.text("toelichting").replaceFirst(BETWEEN, ""))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The years that the region misses, and why. */
  private static List<String> missing(List<TableRow> rows) {
    List<TableRow> unknown =
        rows.stream().filter(row -> row.number(Drivers.VALUE).isEmpty()).toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            "Geen waarde voor de regio: %s. %s"
                .formatted(Years.of(unknown), String.join(" ", remarks(unknown)))
                .strip());
  }

  private static List<String> years(String what, List<TableRow> rows, String column, String text) {
    String years = Years.of(rows.stream().filter(row -> row.text(column).equals(text)).toList());
    return years.isEmpty() ? List.of() : List.of("%s: %s.".formatted(what, years));
  }
}
