package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** How conditions of old age grow, as an index (004:650-667). */
final class Prevalence {
  private static final String ID = "prevalentie_index";
  private static final String TITLE = "Ontwikkeling van ouderdomsgerelateerde aandoeningen";

  private Prevalence() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Drivers drivers) {
    List<TableRow> rows = drivers.of("prevalentie_index");
    List<TableRow> known = Series.having(rows, Drivers.VALUE);
    return known.isEmpty()
        ? drivers.missing(
            ID,
            TITLE,
            new Missing(
                "De prevalentie van ouderdomsgerelateerde aandoeningen is",
                "--kind zorggebruik, en --kind bevolkingsprognose voor de jaren die komen"),
            rows)
        : figure(drivers, rows, known);
  }

  private static Optional<Figure> figure(
      Drivers drivers, List<TableRow> rows, List<TableRow> known) {
    String unit = "%s = 100".formatted(known.get(0).text("basisjaar"));
    List<Line> lines =
        Drivers.bySubject(known).entrySet().stream()
            .map(each -> Series.line(Words.readable(each.getKey()), each.getValue(), Drivers.VALUE))
            .toList();
    return drivers.figure(
        ID,
        TITLE,
        "index, %s, naar leeftijd en geslacht van de bevolking, %s"
            .formatted(unit, Years.of(known)),
        new Lines(new Unit("(" + unit + ")", 1), false, lines),
        DriverNotes.of(rows, known),
        known);
  }
}
