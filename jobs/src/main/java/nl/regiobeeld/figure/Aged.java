package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.schema.TableRow;

/** The part of the people that is 65 or over, beside the Netherlands (004:598-622). */
final class Aged {
  private static final String ID = "aandeel_65plus";
  private static final String TITLE = "Inwoners van 65 jaar en ouder";

  private static final List<Measure> SHOWN =
      List.of(new Measure(Drivers.VALUE, "de regio"), new Measure(Drivers.NATIONAL, "Nederland"));

  private Aged() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Drivers drivers) {
    List<TableRow> rows = drivers.of(ID);
    List<TableRow> known = Measure.known(rows, SHOWN);
    return Series.having(rows, Drivers.VALUE).isEmpty()
        ? drivers.missing(
            ID,
            TITLE,
            new Missing(
                "Het aandeel inwoners van 65 jaar en ouder is", "--kind bevolkingsprognose"),
            rows)
        : drivers.figure(
            ID,
            TITLE,
            "procent van de inwoners op 1 januari, " + Years.of(known),
            new Lines(Unit.PERCENT, false, lines(drivers.page(), rows)),
            DriverNotes.of(rows, known),
            known);
  }

  private static List<Line> lines(Page page, List<TableRow> rows) {
    Stream<Line> region = Stream.of(Series.line(page.name(), rows, Drivers.VALUE));
    Stream<Line> national =
        page.isLand()
            ? Stream.empty()
            : Stream.of(Series.line("Nederland", rows, Drivers.NATIONAL));
    return Stream.concat(region, national).toList();
  }
}
