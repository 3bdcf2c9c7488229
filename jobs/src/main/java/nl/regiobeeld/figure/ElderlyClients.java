package nl.regiobeeld.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.schema.TableRow;

/**
 * Clients of elderly care when they grow as the people of 80 and over do, in the region and in the
 * Netherlands (004:693-704).
 */
final class ElderlyClients {
  private static final String ID = "clienten_ouderenzorg";
  private static final String TITLE = "Ontwikkeling van cli\u00ebnten in de ouderenzorg";
  private static final Unit CLIENTS = new Unit("cli\u00ebnten", 0);
  private static final String REGION = "Volgens het aantal 80-plussers";
  private static final String NATIONAL = "Volgens de trend van 80-plussers in Nederland";

  private ElderlyClients() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Drivers drivers) {
    List<TableRow> own = drivers.of("clienten_ouderenzorg");
    List<TableRow> trend = drivers.of("clienten_landelijke_trend");
    boolean whole = drivers.page().kind().equals(RegionKind.LAND.label());
    List<Line> lines =
        Stream.concat(lines(REGION, own), whole ? Stream.empty() : lines(NATIONAL, trend)).toList();
    return lines.isEmpty()
        ? drivers.missing(
            ID,
            TITLE,
            new Missing(
                "Het aantal cli\u00ebnten in de ouderenzorg is",
                "--kind zorggebruik, en --kind bevolkingsprognose voor de jaren die komen"),
            own)
        : figure(drivers, lines, own, trend);
  }

  private static Optional<Figure> figure(
      Drivers drivers, List<Line> lines, List<TableRow> own, List<TableRow> trend) {
    List<TableRow> known =
        Stream.concat(own.stream(), trend.stream())
            .filter(row -> row.number(Drivers.VALUE).isPresent())
            .toList();
    return drivers.figure(
        ID,
        TITLE,
        "cli\u00ebnten, " + Years.of(known),
        new Lines(CLIENTS, true, lines),
        DriverNotes.of(own, known),
        known);
  }

  /** A line for each kind of clients: mostly one, then it needs no name. */
  private static Stream<Line> lines(String name, List<TableRow> rows) {
    Map<String, List<TableRow>> subjects = Drivers.bySubject(rows);
    return subjects.entrySet().stream()
        .map(
            each ->
                Series.line(
                    subjects.size() == 1 ? name : name + ", " + each.getKey().replace('_', ' '),
                    each.getValue(),
                    Drivers.VALUE));
  }
}
