package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.TableRow;

/** The shortage of staff by year: Figure 5 of the regioplan Zuid-Limburg, 004:730-749. */
final class Shortage {
  static final Measure TEKORT = new Measure("tekort", "tekort");

  private static final String ID = "tekort";
  private static final String TITLE = "Tekort aan personeel in zorg en welzijn";

  private Shortage() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> rows = labour.total(Scenarios.REFERENCE);
    List<TableRow> known = Series.having(rows, TEKORT.column());
    if (known.isEmpty()) {
      return labour.missing(ID, TITLE, "Het tekort aan personeel in personen is", rows);
    }
    List<String> notes = new ArrayList<>(new LabourNotes(rows, List.of(TEKORT)).all());
    if (known.stream().anyMatch(row -> row.number(TEKORT.column()).orElseThrow().signum() < 0)) {
      notes.add("Onder nul: meer personeel dan vraag.");
    }
    return labour.figure(
        ID,
        TITLE,
        "personen, scenario referentie, " + Years.of(rows),
        new Bars(Unit.PERSONS, true, List.of("Tekort"), rows.stream().map(Shortage::bar).toList()),
        notes,
        known);
  }

  private static Bars.Group bar(TableRow row) {
    return Bars.Group.plain(row.text("jaar"), List.of(row.number(TEKORT.column())));
  }
}
