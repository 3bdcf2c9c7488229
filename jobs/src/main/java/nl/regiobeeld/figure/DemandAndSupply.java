package nl.regiobeeld.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.TableRow;

/**
 * Demand for staff, supply, and the demand that is met: Figure 4 of the regioplan Zuid-Limburg
 * (002:2044-2059). In persons, or as indices where no persons are known.
 */
final class DemandAndSupply {
  private static final String ID = "vraag_en_aanbod";
  private static final String TITLE = "Vraag naar en aanbod van personeel in zorg en welzijn";

  private static final List<Measure> PERSONS =
      List.of(
          new Measure("vraag", "vraag"),
          new Measure("aanbod", "aanbod"),
          new Measure("vervuld", "vervulde vraag"));
  private static final List<Measure> INDICES =
      List.of(new Measure("index_vraag", "vraag"), new Measure("index_aanbod", "aanbod"));

  private DemandAndSupply() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> rows = labour.total(Scenarios.REFERENCE);
    if (!Measure.known(rows, PERSONS).isEmpty()) {
      return persons(labour, rows);
    }
    return Measure.known(rows, INDICES).isEmpty()
        ? labour.missing(ID, TITLE, "Vraag naar en aanbod van personeel zijn", rows)
        : indices(labour, rows);
  }

  private static Optional<Figure> persons(Labour labour, List<TableRow> rows) {
    return labour.figure(
        ID,
        TITLE,
        "personen, scenario referentie, " + Years.of(rows),
        new Lines(Unit.PERSONS, true, Measure.lines(rows, PERSONS)),
        new LabourNotes(rows, PERSONS).all(),
        Measure.known(rows, PERSONS));
  }

  private static Optional<Figure> indices(Labour labour, List<TableRow> rows) {
    List<TableRow> known = Measure.known(rows, INDICES);
    String unit = "%d = 100".formatted(Years.of(known.get(0)));
    Stream<String> persons = Stream.of("De aantallen personen zijn niet gepubliceerd.");
    Stream<String> notes = new LabourNotes(rows, INDICES).all().stream();
    return labour.figure(
        ID,
        TITLE,
        "index, %s, scenario referentie, %s".formatted(unit, Years.of(rows)),
        new Lines(new Unit("(" + unit + ")", 1), false, Measure.lines(rows, INDICES)),
        Stream.concat(persons, notes).toList(),
        known);
  }
}
