package nl.regiobeeld.figure;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.schema.TableRow;

/** The part of the staff that is 55 or over, by sector (004:669-685). */
final class StaffAge {
  private static final String ID = "aandeel_55plus";
  private static final String TITLE = "Personeel van 55 jaar en ouder naar sector";

  private StaffAge() {}

  /** The figure: lines, or bars beside the Netherlands when there is a single year. */
  static Optional<Figure> of(Drivers drivers) {
    List<TableRow> rows = drivers.of(ID);
    List<TableRow> known = Series.having(rows, Drivers.VALUE);
    return known.isEmpty()
        ? drivers.missing(
            ID,
            TITLE,
            new Missing("Het aandeel personeel van 55 jaar en ouder is", "--kind personeel"),
            rows)
        : figure(drivers, rows, known);
  }

  private static Optional<Figure> figure(
      Drivers drivers, List<TableRow> rows, List<TableRow> known) {
    boolean single = known.stream().map(Years::of).distinct().count() == 1;
    boolean whole = drivers.page().kind().equals(RegionKind.LAND.label());
    Stream<String> national = single || whole ? Stream.empty() : national(known);
    return drivers.figure(
        ID,
        TITLE,
        "procent van het personeel van de sector, " + Years.of(known),
        single ? bars(drivers.page(), known, whole) : new Lines(Unit.PERCENT, false, lines(known)),
        Stream.concat(DriverNotes.of(rows, known).stream(), national).toList(),
        known);
  }

  private static List<Line> lines(List<TableRow> known) {
    return Drivers.bySubject(known).entrySet().stream()
        .sorted(comparing(each -> Sector.ids().indexOf(each.getKey())))
        .map(each -> Series.line(title(each.getKey()), each.getValue(), Drivers.VALUE))
        .toList();
  }

  private static Bars bars(Page page, List<TableRow> known, boolean whole) {
    List<String> columns =
        whole ? List.of(Drivers.VALUE) : List.of(Drivers.VALUE, Drivers.NATIONAL);
    List<Bars.Group> groups =
        known.stream()
            .sorted(comparing(row -> Sector.ids().indexOf(row.text("onderwerp"))))
            .map(
                row ->
                    Bars.Group.plain(
                        title(row.text("onderwerp")), columns.stream().map(row::number).toList()))
            .toList();
    List<String> series = List.of(page.name(), "Nederland").subList(0, columns.size());
    return new Bars(Unit.PERCENT, false, series, groups);
  }

  /** The Netherlands of the last year, in words: lines of its own would be too many. */
  private static Stream<String> national(List<TableRow> known) {
    int last = Page.newest(known, "jaar").orElseThrow();
    List<String> sectors =
        known.stream()
            .filter(row -> Years.of(row) == last)
            .sorted(comparing(row -> Sector.ids().indexOf(row.text("onderwerp"))))
            .flatMap(StaffAge::national)
            .toList();
    return sectors.isEmpty()
        ? Stream.empty()
        : Stream.of("Nederland in %d: %s.".formatted(last, Words.and(sectors)));
  }

  private static Stream<String> national(TableRow row) {
    return row.number(Drivers.NATIONAL).stream()
        .map(value -> title(row.text("onderwerp")) + " " + Unit.PERCENT.text(value));
  }

  private static String title(String sector) {
    return Sector.of(sector).map(Sector::title).orElse(Words.readable(sector));
  }
}
